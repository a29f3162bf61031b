export * from './capabilities.ts';
export * from './demand.ts';
export * from './evidence-port.ts';
export * from './host.ts';
export * from './host-error.ts';
export * from './identity-port.ts';
export * from './sms-port.ts';
export * from './storage-port.ts';
