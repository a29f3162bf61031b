import { sideOfRole } from '@iou-kit/machine';
import type { Desk } from './desk.ts';
import { evidenceJob } from './evidence/evidence-job.ts';
import { isReminder, jobsFor, reminderFor } from './messages/jobs.ts';
import { clockJobs, type DueJob, type StoredRecord } from './ports/index.ts';
import { MAX_ATTEMPTS } from './records/attempts.ts';
import { lapsed } from './records/lapse.ts';
import { listingOf } from './records/references.ts';
import { erasureDue } from './records/retention.ts';

const BATCH = 100;

/** Does what has fallen due by the clock. A job that fails is left for the next round; the others are done all the same. */
export async function runDue(desk: Desk): Promise<number> {
  const jobs = await desk.ports.store.dueJobs(desk.now(), BATCH, clockJobs);
  const results = await Promise.allSettled(jobs.map((job) => run(desk, job)));
  const failed = results.find((result) => result.status === 'rejected');
  const done = results.filter((result) => result.status === 'fulfilled').length;
  if (done === 0 && failed) throw failed.reason;
  return done;
}

async function run(desk: Desk, job: DueJob): Promise<void> {
  const stored = await desk.ports.store.load(job.tenant, job.recordId);
  if (stored && job.type === 'erase') await eraseIfDue(desk, stored);
  else if (stored) await (isReminder(job.type) ? remind(desk, job) : lapsed(desk, stored));
  await desk.ports.store.finishJob(job.id);
}

/** Only what has really ended, and long enough ago by the present policy. */
async function eraseIfDue(desk: Desk, { record }: StoredRecord): Promise<void> {
  const { policy } = await desk.tenant(record.tenant);
  const at = erasureDue(record, policy);
  if (at !== null && at <= desk.now()) await desk.ports.store.erase(record.tenant, record.id);
}

/** Puts the reminder into the outbox, in a commit without events: it fits the record as it is, or is thought over again. */
async function remind(desk: Desk, job: DueJob): Promise<void> {
  const { policy } = await desk.tenant(job.tenant);
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const stored = await desk.ports.store.load(job.tenant, job.recordId);
    if (!stored) return;
    const { record } = stored;
    const now = desk.now();
    const payer = desk.kind(record.kind).debtor;
    const message = reminderFor(record, job, sideOfRole(record, payer), now);
    if (!message) return;
    const answer = await desk.ports.store.commit({
      tenant: record.tenant,
      recordId: record.id,
      expectedSeq: record.seq,
      record,
      events: [],
      sealed: [],
      indexes: [],
      listing: listingOf(desk, record),
      outbox: [message],
      jobs: [...jobsFor(record, policy, now), ...(desk.ports.office ? evidenceJob(record, now) : [])],
    });
    if (answer.ok) return;
  }
}
