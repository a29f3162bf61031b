/** Tells the watchers of a record that it has changed; what it has become they load for themselves. */
export interface ChangeBus {
  publish(tenant: string, recordId: string, seq: number): void;
  subscribe(tenant: string, recordId: string, listener: (seq: number) => void): () => void;
}
