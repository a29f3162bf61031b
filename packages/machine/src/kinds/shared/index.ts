/** What kinds are made of, for one that lives elsewhere. */
export * from './chinese.ts';
export * from './judge.ts';
export * from './limits.ts';
export * from './lists.ts';
export * from './references.ts';
export * from './terms-parser.ts';
