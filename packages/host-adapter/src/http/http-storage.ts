import type { Outcome, RecordView } from '@iou-kit/machine';
import { demand, type HostCapabilities, type StoragePort } from '../host/index.ts';
import { backoff, type Wait } from './backoff.ts';
import { outcome, plain, readAttachment, readGate, readHistory, readLink, readPage, readView } from './readers.ts';
import type { Transport } from './transport.ts';
import type { WatchOptions } from './watch-changes.ts';

export interface HttpStorageOptions {
  readonly transport: Transport;
  readonly offers: () => HostCapabilities;
  readonly random: () => number;
  readonly wait: Wait;
  readonly silenceMs: number;
  readonly pollMs: number;
}

const at = (recordId: string, rest = ''): string => `/v1/records/${encodeURIComponent(recordId)}${rest}`;

export function httpStorage(options: HttpStorageOptions): StoragePort {
  const { transport, offers } = options;
  /** What this host has shown of each record by itself: a watch goes on from there. Who sees a list need not see the record. */
  const shown = new Map<string, number>();

  const get = (path: string) => transport.json({ method: 'GET', path, repeatable: true });
  async function view(answer: Promise<Outcome<unknown>>): Promise<Outcome<RecordView>> {
    const read = outcome(await answer, readView, 'a view');
    if (read.ok) shown.set(read.value.record.id, read.value.record.seq);
    return read;
  }
  const load = (recordId: string) => view(get(at(recordId)));

  return {
    load,
    create: ({ type: _, ...json }, idempotencyKey) =>
      view(transport.json({ method: 'POST', path: '/v1/records', json, idempotencyKey, repeatable: true })),
    commit: ({ recordId, command, revision, idempotencyKey }) =>
      view(
        transport.json({
          method: 'POST',
          path: at(recordId, '/commands'),
          json: { command, revision },
          idempotencyKey,
          repeatable: true,
        }),
      ),
    async list(wanted = {}) {
      const query = new URLSearchParams();
      for (const [name, value] of Object.entries({ ...wanted }))
        if (value !== undefined) query.set(name, String(value));
      const search = query.size > 0 ? `?${query.toString()}` : '';
      return plain(await get(`/v1/records${search}`), readPage, 'a page of records');
    },
    history: async (recordId) => outcome(await get(at(recordId, '/history')), readHistory, 'a history'),
    watch(recordId, listener, signal) {
      demand(offers().watch, 'watching');
      if (!signal.aborted) void follow({ ...options, load }, recordId, listener, signal, shown.get(recordId));
    },
    peekInvitation: async (code) =>
      outcome(
        await transport.json({ method: 'POST', path: '/v1/invitations/peek', json: { code }, repeatable: true }),
        readGate,
        'an invitation',
      ),
    claimInvitation: (code) =>
      view(transport.json({ method: 'POST', path: '/v1/invitations/claim', json: { code }, repeatable: true })),
    async shareLink(recordId) {
      demand(offers().share.link, 'links');
      return outcome(await get(at(recordId, '/link')), readLink, 'a link');
    },
    async attach(recordId, image) {
      demand(offers().attachments, 'attachments');
      const answer = await transport.json({
        method: 'POST',
        path: at(recordId, '/attachments'),
        blob: image,
        repeatable: false,
      });
      return outcome(answer, readAttachment, 'an attachment');
    },
    async attachment(recordId, attachmentId) {
      demand(offers().attachments, 'attachments');
      return transport.blob({
        method: 'GET',
        path: at(recordId, `/attachments/${encodeURIComponent(attachmentId)}`),
        repeatable: true,
      });
    },
  };
}

/** Watches with code of its own, which drafting does not need; asked for until it comes. */
async function follow(options: WatchOptions, ...watched: Watched): Promise<void> {
  const [, , signal] = watched;
  for (let attempt = 0; !signal.aborted; attempt += 1) {
    const code = await import('./watch-changes.ts').catch(() => undefined);
    if (code) return code.watchChanges(options, ...watched);
    await options.wait(backoff(attempt, options.random), signal);
  }
}

type Watched = [recordId: string, listener: (view: RecordView) => void, signal: AbortSignal, seen: number | undefined];
