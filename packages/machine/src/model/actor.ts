import type { Side } from './side.ts';

/**
 * Who gives a command. A `person` is the subject of a token; the law finds that subject's side in the record.
 * `system` is the clock.
 */
export type Actor = { readonly type: 'person'; readonly subject: string } | { readonly type: 'system' };

export const system: Actor = { type: 'system' };

/** How an event names its author. */
export interface EventActor {
  readonly side: Side | 'system';
  readonly subject?: string | undefined;
}
