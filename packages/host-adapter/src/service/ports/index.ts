export * from './change-bus.ts';
export * from './evidence-office.ts';
export * from './keyring.ts';
export * from './providers.ts';
export * from './record-store.ts';
export * from './tenant.ts';
