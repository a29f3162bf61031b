import type { FaceResult } from '@iou-kit/host-adapter/service';
import type { Person } from '@iou-kit/machine';
import type { ApplicationPorts } from '../ports.ts';
import type { MovableClock } from './demo-clock.ts';
import type { DemoStore } from './demo-store.ts';
import type { Phones } from './phones.ts';

/** A sample person of the demonstration, and the partner's user that they are. */
export interface DemoResident extends Person {
  readonly subject: string;
}

/** Everything the demonstration's own routes stand on. */
export interface DemoPorts {
  readonly application: ApplicationPorts;
  readonly tenant: string;
  readonly people: readonly DemoResident[];
  readonly store: DemoStore;
  readonly phones: Phones;
  readonly clock: MovableClock;
  readonly faces: { setFace(subject: string, result: FaceResult): void };
  /** Does what has fallen due and sends what waits. */
  readonly settle: () => Promise<void>;
}
