/**
 * A place outside of the log that keeps a checkpoint's hash: a chain, a notary, a newspaper. An anchor that cannot be reached
 * rejects; then there is no receipt, and nothing is claimed.
 */
export interface Anchor {
  /** How its receipts are told apart: `local-journal`. */
  readonly name: string;
  keep(checkpoint: string, at: string): Promise<Readonly<Record<string, unknown>>>;
}
