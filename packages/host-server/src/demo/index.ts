export type * from './demo-api.types.ts';
export { demoApplication } from './demo-application.ts';
export { movableClock, type MovableClock } from './demo-clock.ts';
export { memoryDemoStore, type DemoStore, type Note } from './demo-store.ts';
export { phones, type Phones } from './phones.ts';
export type { DemoPorts, DemoResident } from './ports.ts';
