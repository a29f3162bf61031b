import type { Host } from '@iou-kit/host-adapter';
import type { RecordView, VisitActor } from '@iou-kit/machine';
import { pollRecord } from './poll-record.ts';

export type { VisitActor };

/**
 * One visit per record id, shared by all elements of one `<iou-host>`. Counted: the visit of a record stops when the last
 * top-level element that opened it closes it.
 */
export interface VisitStore {
  open(recordId: string, view?: RecordView): Promise<VisitActor>;
  close(recordId: string): void;
  /** Ends every visit; the store is not used again. */
  dispose(): void;
}

interface Entry {
  readonly actor: Promise<VisitActor>;
  owners: number;
}

/** XState and the law come with the first visit, so that drafting loads neither. */
async function startVisit(host: Host, recordId: string, view: RecordView | undefined): Promise<VisitActor> {
  const { createActor, visit } = await import('@iou-kit/machine/visit');
  const { storage, identity, sms } = host;
  const actor = createActor(visit, {
    input: {
      recordId,
      view,
      newKey: () => crypto.randomUUID(),
      effects: {
        load: (id) => storage.load(id),
        watch: (id, listener, signal) => {
          if (host.capabilities.watch) storage.watch(id, listener, signal);
          else pollRecord(storage, id, listener, signal);
        },
        commit: (request) => {
          const { recordId, revision, idempotencyKey } = request;
          if (request.command.type !== 'counterparty.remind') return storage.commit(request);
          return sms.remind(recordId, revision, idempotencyKey);
        },
        startVerification: (request) => identity.start(request),
        finishVerification: (id) => identity.finish(id),
        sendCode: (id) => sms.sendCode(id),
        checkCode: (id, code) => sms.checkCode(id, code),
      },
    },
  });
  actor.start();
  return actor;
}

export function visitStore(host: Host): VisitStore {
  const entries = new Map<string, Entry>();
  const end = (entry: Entry): void => {
    entry.actor.then(
      (actor) => actor.stop(),
      () => undefined,
    );
  };
  return {
    open(recordId, view) {
      const known = entries.get(recordId);
      if (known) {
        known.owners += 1;
        return known.actor;
      }
      const entry: Entry = { actor: startVisit(host, recordId, view), owners: 1 };
      entries.set(recordId, entry);
      // A visit that could not be started is forgotten, so that opening it again tries again.
      entry.actor.catch(() => entries.delete(recordId));
      return entry.actor;
    },
    close(recordId) {
      const entry = entries.get(recordId);
      if (!entry) return;
      entry.owners -= 1;
      if (entry.owners > 0) return;
      entries.delete(recordId);
      end(entry);
    },
    dispose() {
      for (const entry of entries.values()) end(entry);
      entries.clear();
    },
  };
}
