import type { Policy } from '@iou-kit/machine';
import type { Host, HostCapabilities } from '../host/index.ts';
import type { FaceResult, Profile } from '../service/index.ts';

export interface WorldOptions {
  /** Over the host's default policy; must be honoured. */
  readonly policy?: Partial<Policy> | undefined;
  /** What the host should do without, where it can be told to. */
  readonly offers?: Partial<Omit<HostCapabilities, 'simulated' | 'kinds'>> | undefined;
}

/** Who opens a host, and with what kind of token. */
export interface Visitor {
  readonly subject: string;
  readonly profile?: Profile | undefined;
  /** The token opens this record alone. */
  readonly recordId?: string | undefined;
  /** A user of another partner's. */
  readonly foreign?: boolean | undefined;
}

/** A host under test, with what the suite must be able to do around it. Each test is given a world of its own. */
export interface HostWorld {
  hostFor(visitor: Visitor): Promise<Host>;
  /** The same with a token that is over and that nobody renews. A world that leaves it out has no tokens, and says so in the report. */
  staleHostFor?(visitor: Visitor): Promise<Host>;
  /** Moves the server's clock and lets fall due what then falls due; messages that may go out go out. */
  advance(by: {
    readonly days?: number;
    readonly hours?: number;
    readonly minutes?: number;
    readonly seconds?: number;
  }): Promise<void>;
  /** The texts that a phone has received, oldest first, once everything that waits was sent. */
  texts(
    mobile: string,
  ): Promise<readonly { readonly template: string; readonly params: readonly string[]; readonly text: string }[]>;
  /** What the next faces of this person come to. */
  setFace(subject: string, result: FaceResult): Promise<void>;
  close(): Promise<void>;
}

export type MakeWorld = (options?: WorldOptions) => Promise<HostWorld>;
