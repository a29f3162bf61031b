import { addDays, shanghaiDate } from '@iou-kit/machine';
import type { FaceResult } from '@iou-kit/host-adapter/service';
import type { DemoClock, DemoMessage, DemoPerson } from '@iou-kit/host-server';
import type { RunningServer } from '@iou-kit/host-server/node';

const DAY_MS = 86_400_000;

/** What a visitor can do from the demo's control panel and phones, without a browser. */
export interface Demo {
  people(): Promise<readonly DemoPerson[]>;
  person(id: string): Promise<DemoPerson>;
  setFace(id: string, result: FaceResult): Promise<void>;
  now(): Promise<string>;
  today(): Promise<string>;
  tomorrow(): Promise<string>;
  advance(by: { readonly days?: number; readonly ms?: number }): Promise<void>;
  /** An ISO instant that is not before the present one. */
  moveTo(at: string): Promise<void>;
  messages(person?: string): Promise<readonly DemoMessage[]>;
}

export function demoOf({ url, fetch }: Pick<RunningServer, 'url' | 'fetch'>): Demo {
  async function call<T>(path: string, body?: unknown): Promise<T> {
    const posted = body !== undefined && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    };
    const response = await fetch(new Request(`${url}${path}`, { ...posted }));
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return (response.status === 204 ? undefined : await response.json()) as T;
  }

  const people = async () => (await call<{ people: DemoPerson[] }>('/demo/api/people')).people;
  const now = async () => (await call<DemoClock>('/demo/api/clock')).now;
  const today = async () => shanghaiDate(await now());
  return {
    people,
    async person(id) {
      const found = (await people()).find((one) => one.id === id);
      if (!found) throw new Error(`the demo has no such person: ${id}`);
      return found;
    },
    setFace: (person, result) => call('/demo/api/face', { person, result }),
    now,
    today,
    tomorrow: async () => addDays(await today(), 1),
    advance: ({ days = 0, ms = 0 }) => call('/demo/api/clock', { advanceMs: days * DAY_MS + ms }),
    moveTo: (at) => call('/demo/api/clock', { at: new Date(at).toISOString() }),
    messages: async (person) =>
      (await call<{ messages: DemoMessage[] }>(`/demo/api/messages${person === undefined ? '' : `?person=${person}`}`))
        .messages,
  };
}
