export { broadcastBus, type BroadcastBus } from './broadcast-bus.ts';
export { browserHost, type BrowserHost, type BrowserHostOptions } from './browser-host.ts';
export { browserWorld, type BrowserWorld, type BrowserWorldOptions } from './browser-world.ts';
