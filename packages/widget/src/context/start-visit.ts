import type { Host } from '@iou-kit/host-adapter';
import type { RecordView, VisitActor } from '@iou-kit/machine';
import { createActor, visit } from '@iou-kit/machine/visit';
import { pollRecord } from './poll-record.ts';

/** A visit of a record, running, with the host's answers for its effects. */
export function startVisit(host: Host, recordId: string, view: RecordView | undefined): VisitActor {
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
