import { deliver } from './delivery.ts';
import { desk } from './desk.ts';
import { runDue } from './due.ts';
import { prove } from './evidence/prove.ts';
import { hostOf } from './host-of.ts';
import { saveProfile } from './profiles.ts';
import type { RecordService, ServicePorts } from './record-service.types.ts';

/** The one authority over records: token's person, idempotency, ticket, compare-and-swap, `decide`, append, outbox. */
export function recordService(ports: ServicePorts): RecordService {
  const ours = desk(ports);
  let proving: Promise<number> | undefined;
  return {
    host: (session) => hostOf(ours, session),
    saveProfile: (session, profile) => saveProfile(ours, session, profile),
    runDue: () => runDue(ours),
    // Nobody makes the same evidence twice at a time.
    prove: () => (proving ??= prove(ours).finally(() => (proving = undefined))),
    deliver: () => deliver(ours),
    erase: (tenant, recordId) => ports.store.erase(tenant, recordId),
  };
}
