export * from './canonical-document.ts';
