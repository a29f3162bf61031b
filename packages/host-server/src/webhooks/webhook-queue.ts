/** A delivery of one event to the tenant's webhook. The queue is made of the log itself: what is in it will be delivered. */
export interface WebhookDelivery {
  readonly tenant: string;
  /** The event's place in the tenant's log. */
  readonly index: number;
  readonly recordId: string;
  readonly seq: number;
  readonly attempts: number;
  readonly status: 'waiting' | 'delivered' | 'failed';
  /** When it is tried next, while it waits. */
  readonly dueAt: string;
  /** The HTTP status of the last try; 0 where there was no answer. */
  readonly lastStatus: number | null;
}

export interface WebhookQueue {
  /** Takes up what the log has beyond the last delivery. A webhook that is named for the first time begins with the next event. */
  follow(tenant: string, now: string): Promise<void>;
  due(now: string, limit: number): Promise<readonly WebhookDelivery[]>;
  settle(
    delivery: Pick<WebhookDelivery, 'tenant' | 'index'>,
    result: { readonly status: WebhookDelivery['status']; readonly lastStatus: number; readonly dueAt: string },
  ): Promise<void>;
  /** The latest first, before a place in the log. */
  list(tenant: string, before: number | undefined, limit: number): Promise<readonly WebhookDelivery[]>;
  /** Delivers again what was delivered or given up; false for what there is not. */
  replay(tenant: string, index: number, now: string): Promise<boolean>;
}
