import type { RecordView } from '@iou-kit/machine';
import { wireClient, wireKey, type WireAnswer, type WireClient } from '../../../testing/wire-client.ts';

/** One write that a client gave: its mark stands in its event, and in no other. */
export interface Intent {
  readonly mark: string;
  /** What the server acknowledged; absent while nobody knows. */
  readonly acknowledged: { readonly recordId: string; readonly seq: number } | undefined;
  /** Asks again, with the same key. */
  resend(url: string): Promise<RecordView>;
}

/** A person who writes as fast as the server answers. */
export interface Writer {
  readonly intents: readonly Intent[];
  /** Writes until the server is gone. */
  run(url: string): Promise<void>;
}

type Send = (client: WireClient) => Promise<WireAnswer>;

const SAVES_A_RECORD = 20;

/** Makes drafts and saves marked terms into them, under load that may refuse nothing. */
export function writer(name: string, token: string): Writer {
  const intents: Intent[] = [];

  function intend(mark: string, send: Send): Intent {
    let acknowledged: Intent['acknowledged'];
    const intent = {
      mark,
      get acknowledged() {
        return acknowledged;
      },
      async resend(url: string) {
        const { status, body, text } = await send(wireClient(fetch, url, token));
        if (status >= 500) throw new Error(`${mark}: nobody knows`);
        if (status >= 300) throw new Refused(`${mark} was refused: ${text}`);
        const view = body as unknown as RecordView;
        acknowledged = { recordId: view.record.id, seq: view.record.seq };
        return view;
      },
    };
    intents.push(intent);
    return intent;
  }

  async function write(url: string): Promise<void> {
    const key = wireKey();
    const draft = { kind: 'iou', role: 'borrower' };
    const created = intend(`${name} ${intents.length}`, (client) =>
      client.post('/v1/records', draft, { 'idempotency-key': key }),
    );
    let { record } = await created.resend(url);
    for (let save = 0; save < SAVES_A_RECORD; save += 1) {
      const mark = `${name} ${intents.length}`;
      const { id, revision } = record;
      const saveKey = wireKey();
      const command = { type: 'terms.save', terms: { remark: mark }, partial: true };
      ({ record } = await intend(mark, (client) => client.command(id, revision, command, saveKey)).resend(url));
    }
  }

  return {
    intents,
    async run(url) {
      try {
        for (;;) await write(url);
      } catch (error) {
        if (error instanceof Refused) throw error;
      }
    },
  };
}

class Refused extends Error {}
