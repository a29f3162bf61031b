/** One half of a race: a request that a process holds ready. */
export interface Shot {
  readonly url: string;
  readonly token: string;
  readonly path: string;
  readonly body: string;
  readonly key: string;
}

export type ToClient = { readonly type: 'load'; readonly shot: Shot } | { readonly type: 'go'; readonly at: number };

export type FromClient =
  | { readonly type: 'ready' }
  | { readonly type: 'hit'; readonly status: number; readonly body: string }
  | { readonly type: 'lost'; readonly reason: string };
