export * from './due.ts';
export * from './record-selectors.ts';
