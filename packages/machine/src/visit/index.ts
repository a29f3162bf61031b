export { createActor } from 'xstate';
export { visit } from './visit.ts';
export * from './visit-selectors.ts';
export type * from './visit.types.ts';
