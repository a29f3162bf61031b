export { manualClock, systemClock, type ManualClock } from './clocks.ts';
export { inProcessBus } from './in-process-bus.ts';
export { memoryHost, type MemoryHost, type MemoryHostOptions } from './memory-host.ts';
export { cryptoKeyring, memoryKeyring, newTenantKeys, type TenantKeys } from './memory-keyring.ts';
export { memoryWorld, type MemoryWorldOptions } from './memory-world.ts';
export { memoryStore } from './store/memory-store.ts';
export { webIds } from './web-ids.ts';
export * from '../simulated/index.ts';
