import type { EventEnvelope } from '@iou-kit/machine';

/** What a partner's back end is told of an event: what happened to which record, and nothing personal. */
export interface WebhookMessage {
  readonly type: `record.${string}`;
  readonly timestamp: string;
  readonly data: {
    readonly recordId: string;
    readonly seq: number;
    readonly kind: string;
    readonly state: string;
    readonly by: string;
    readonly hash: string;
  };
}

export const messageOf = ({ type, at, recordId, seq, kind, data, actor, hash }: EventEnvelope): WebhookMessage => ({
  type: `record.${type}`,
  timestamp: at,
  data: { recordId, seq, kind, state: data.state, by: actor.side, hash },
});
