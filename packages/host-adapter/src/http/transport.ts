import { refused, type Outcome } from '@iou-kit/machine';
import { HostError } from '../host/index.ts';
import { backoff, type Wait } from './backoff.ts';
import { readProblem } from './problem.ts';
import type { TokenSource } from './token.ts';

export interface Call {
  readonly method: 'GET' | 'POST';
  /** Below the endpoint, with a leading slash. */
  readonly path: string;
  readonly json?: unknown;
  readonly blob?: Blob | undefined;
  readonly idempotencyKey?: string | undefined;
  /** To do it twice is as good as once, so that it is tried again when nobody knows whether it was done. */
  readonly repeatable: boolean;
}

export interface TransportOptions {
  readonly endpoint: string;
  readonly tokens: TokenSource;
  readonly fetch: typeof globalThis.fetch;
  readonly timeoutMs: number;
  readonly retries: number;
  readonly random: () => number;
  readonly wait: Wait;
}

export interface Transport {
  /** The body of a good answer, or a refusal. Throws a HostError for a broken promise. */
  json(call: Call): Promise<Outcome<unknown>>;
  blob(call: Call): Promise<Outcome<Blob>>;
  /** Opens a stream; it ends with the signal. The answer's head must come in time, its body may take for ever. */
  open(path: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Response>;
}

interface Answer<T> {
  readonly status: number;
  readonly value?: T;
  /** Of an answer that is not good. */
  readonly problem: string;
}

/** Requests with a token, in time, and again where that is safe. */
export function transport(options: TransportOptions): Transport {
  const { endpoint, tokens, timeoutMs, retries, random, wait } = options;
  // A browser's fetch refuses to be called as a method of anything but its window.
  const { fetch: unbound } = options;
  const fetch: typeof globalThis.fetch = (input, init) => unbound(input, init);
  const base = endpoint.replace(/\/+$/, '');

  /** One request, whole; a token that the server refuses is replaced once. */
  async function once<T>(call: Call, read: (response: Response) => Promise<T>): Promise<Answer<T>> {
    for (let renewal = 0; ; renewal += 1) {
      const token = await tokens.get();
      const answer = await inTime((signal) => send(call, token, read, signal));
      if (answer.status !== 401 || renewal > 0) return answer;
      tokens.reject(token);
    }
  }

  async function send<T>(
    call: Call,
    token: string,
    read: (response: Response) => Promise<T>,
    signal: AbortSignal,
  ): Promise<Answer<T>> {
    const { method, path, json, blob, idempotencyKey } = call;
    const response = await fetch(base + path, {
      method,
      headers: {
        accept: 'application/json, application/problem+json',
        authorization: `Bearer ${token}`,
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...(blob && { 'content-type': blob.type === '' ? 'application/octet-stream' : blob.type }),
        ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
      ...(blob && { body: blob }),
      ...discreet,
      signal,
    });
    const { status, ok } = response;
    return ok ? { status, value: await read(response), problem: '' } : { status, problem: await response.text() };
  }

  async function inTime<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const stop = new AbortController();
    const late = wait(timeoutMs, stop.signal).then(() => {
      throw new HostError('TIMEOUT', `the server must answer within ${timeoutMs} ms`);
    });
    try {
      return await Promise.race([work(stop.signal), late]);
    } catch (cause) {
      throw cause instanceof HostError ? cause : new HostError('NETWORK', 'the server must be reached', { cause });
    } finally {
      late.catch(() => undefined);
      stop.abort();
    }
  }

  async function request<T>(call: Call, read: (response: Response) => Promise<T>): Promise<Outcome<T>> {
    for (let attempt = 0; ; attempt += 1) {
      const failure = await once(call, read).then(judge, asHostError);
      if (!(failure instanceof HostError)) return failure;
      if (!call.repeatable || attempt >= retries || !passing.has(failure.code)) throw failure;
      await wait(backoff(attempt, random));
    }
  }

  return {
    json: (call) =>
      request(call, async (response) => {
        const text = await response.text();
        return text === '' ? undefined : parseJson(text);
      }),
    blob: (call) => request(call, (response) => response.blob()),
    async open(path, headers, signal) {
      const token = await tokens.get();
      const response = await fetch(base + path, {
        headers: { ...headers, authorization: `Bearer ${token}` },
        ...discreet,
        signal,
      });
      if (response.status === 401) tokens.reject(token);
      return response;
    },
  };
}

/** No cookies, no cache, no referrer, and a token that follows no redirect to another place. */
const discreet = { credentials: 'omit', cache: 'no-store', redirect: 'error', referrerPolicy: 'no-referrer' } as const;

/** What may be over at the next attempt. */
const passing: ReadonlySet<string> = new Set(['NETWORK', 'TIMEOUT', 'SERVER']);

function judge<T>({ status, value, problem }: Answer<T>): Outcome<T> | HostError {
  if (status >= 200 && status < 300) return { ok: true, value: value as T };
  const read = readProblem(status, problem);
  return read instanceof HostError ? read : refused(read);
}

function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  throw error;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HostError('PROTOCOL', 'the server must answer in JSON');
  }
}
