export type { Anchor } from './anchor.ts';
export { logsOf, type Head, type Logs } from './logs.ts';
export { evidenceOffice } from './office.ts';
export type { PressPort, SealingPorts } from './sealing-ports.ts';
export { transparency } from './transparency.ts';
