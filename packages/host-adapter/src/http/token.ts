import { HostError } from '../host/index.ts';

/** So long before its end a token is not used any more: it must last for the way to the server. */
const MARGIN_SECONDS = 30;

export interface TokenSource {
  /** A token that lasts; asked for once however many wait for it. */
  get(): Promise<string>;
  /** The server refused this one. */
  reject(token: string): void;
}

interface Held {
  readonly token: string;
  /** Seconds since 1970 by this computer's clock; undefined where the token does not say. */
  readonly until: number | undefined;
}

/** Keeps the token that the page gave until shortly before it ends, then asks for another. */
export function tokenSource(getToken: () => Promise<string> | string, nowSeconds: () => number): TokenSource {
  let held: Held | undefined;
  let asking: Promise<string> | undefined;

  async function ask(): Promise<string> {
    const token = await given(getToken);
    held = { token, until: usableUntil(token, nowSeconds()) };
    return token;
  }

  return {
    async get() {
      if (held && (held.until === undefined || nowSeconds() < held.until)) return held.token;
      asking ??= ask().finally(() => (asking = undefined));
      return asking;
    },
    reject(token) {
      if (held?.token === token) held = undefined;
    },
  };
}

async function given(getToken: () => Promise<string> | string): Promise<string> {
  let cause: unknown;
  try {
    const token = await getToken();
    if (typeof token === 'string' && token !== '') return token;
  } catch (error) {
    cause = error;
  }
  throw new HostError('UNAUTHENTICATED', 'getToken must give a token', { cause });
}

/**
 * Reads when a token ends, without judging it: that is for the server to do. Where the token says when it was made, its
 * length counts from now, so that a computer whose clock is wrong does not ask for tokens all the time.
 */
function usableUntil(token: string, now: number): number | undefined {
  const { exp, iat } = payloadOf(token);
  if (typeof exp !== 'number') return undefined;
  return (typeof iat === 'number' ? now + exp - iat : exp) - MARGIN_SECONDS;
}

function payloadOf(token: string): { readonly exp?: unknown; readonly iat?: unknown } {
  try {
    const payload: unknown = JSON.parse(atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')));
    return typeof payload === 'object' && payload !== null ? payload : {};
  } catch {
    // A token of another make is used until the server refuses it.
    return {};
  }
}
