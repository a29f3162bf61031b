import type { OperationName } from './engine.ts';

/** What crosses between the server's thread and the store's. */
export type Ask =
  | { readonly id: number; readonly name: OperationName; readonly args: readonly unknown[] }
  | { readonly id: number; readonly name: 'close'; readonly args: readonly [] };

export type Answer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string }
  | { readonly broken: string };

/** How much was committed in how many transactions. */
export interface WriterCounts {
  readonly groups: number;
  readonly writes: number;
}
