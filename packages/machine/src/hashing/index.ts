export * from './canonical-json.ts';
export * from './chain.ts';
export * from './commitment.ts';
export * from './sha256.ts';
