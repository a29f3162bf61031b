import type { Desk } from '../desk.ts';
import { evidenceJobs, type DueJob, type EvidenceOffice } from '../ports/index.ts';
import { postpone } from '../postpone.ts';
import { dossierOf } from './dossier.ts';
import { shelfOf } from './shelf.ts';

const BATCH = 20;

/** Makes the evidence that is still to be made, one record at a time. What fails is left for later, and the first failure is told. */
export async function prove(desk: Desk): Promise<number> {
  const { office, store } = desk.ports;
  if (!office) return 0;
  let [done, failed, fault]: [number, boolean, unknown] = [0, false, undefined];
  for (const job of await store.dueJobs(desk.now(), BATCH, evidenceJobs)) {
    try {
      if (await workOn(desk, office, job)) done += 1;
    } catch (error) {
      await postpone(desk, job);
      if (!failed) [failed, fault] = [true, error];
    }
  }
  if (failed) throw fault;
  return done;
}

async function workOn(desk: Desk, office: EvidenceOffice, job: DueJob): Promise<boolean> {
  const stored = await desk.ports.store.load(job.tenant, job.recordId);
  const key = stored && (await desk.key(stored));
  // After erasure there is nothing left to seal.
  const whole =
    !stored ||
    !key ||
    (await office.work(await dossierOf(desk, stored, key), shelfOf(desk.ports.store, job.tenant, job.recordId, key)));
  if (whole) await desk.ports.store.finishJob(job.id);
  else await postpone(desk, job);
  if (stored) desk.ports.changes.publish(job.tenant, job.recordId, stored.record.seq);
  return whole;
}
