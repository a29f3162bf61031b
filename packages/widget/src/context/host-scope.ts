import { createContext } from '@lit/context';
import type { Host, Me, PolicyAnswer } from '@iou-kit/host-adapter';
import type { Speech } from './kinds.ts';
import type { VisitStore } from './visit-store.ts';

/** Everything `<iou-host>` offers to the elements inside it. A new object whenever something in it has changed. */
export interface HostScope extends Speech {
  readonly host: Host;
  readonly me: Me;
  readonly policy: PolicyAnswer;
  /** A BCP 47 tag: `zh-CN` or `en`. */
  readonly lang: string;
  /** The level of a screen's heading in the page around, 2 by default. */
  readonly headingLevel: number;
  readonly visits: VisitStore;
  /** The present instant by the server's clock, ISO UTC. */
  now(): string;
}

/**
 * `undefined` until the host has answered. Found by `Symbol.for`, so that two copies of the package on one page meet.
 */
export const hostScopeContext = createContext<HostScope | undefined>(Symbol.for('iou-kit.host-scope'));
