import type { DemoApi } from '@iou-kit/host-server';

/** The server did not do what was asked of it; `status` is 0 where it did not answer. */
export class DemoFailure extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`demo: status ${status}`);
    this.name = 'DemoFailure';
    this.status = status;
  }
}

async function call<T>(path: string, body?: unknown): Promise<T> {
  const posted = body !== undefined && {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  const response = await fetch(path, { ...posted, signal: AbortSignal.timeout(15_000) }).catch(() => {
    throw new DemoFailure(0);
  });
  if (!response.ok) throw new DemoFailure(response.status);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

const query = (values: Readonly<Record<string, string | number | undefined>>): string => {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
};

const at = (personId: string): string => `/demo/people/${encodeURIComponent(personId)}`;

/** What the demo's pages ask of the server, beside what the elements ask. */
export const demoApi: DemoApi = {
  people: () => call('/demo/api/people'),
  signIn: (personId, code) => call(`${at(personId)}/session`, { code }),
  token: (personId) => call(`${at(personId)}/token`, {}),
  messages: ({ person, after } = {}) => call(`/demo/api/messages?${query({ person, after })}`),
  face: (personId) => call(`/demo/api/face?${query({ person: personId })}`),
  setFace: (person, result) => call('/demo/api/face', { person, result }),
  clock: () => call('/demo/api/clock'),
  moveClock: (to) => call('/demo/api/clock', to),
};
