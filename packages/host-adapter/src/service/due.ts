import { sideOfRole } from '@iou-kit/machine';
import type { Desk } from './desk.ts';
import { evidenceJob } from './evidence/evidence-job.ts';
import { isReminder, jobsFor, reminderFor } from './messages/jobs.ts';
import { clockJobs, type DueJob, type OutboxMessage, type StoredRecord } from './ports/index.ts';
import { postpone } from './postpone.ts';
import { MAX_ATTEMPTS } from './records/attempts.ts';
import { lapsed } from './records/lapse.ts';
import { listingOf } from './records/references.ts';
import { erasureDue } from './records/retention.ts';

const BATCH = 100;

/** Does what has fallen due by the clock. A job that fails is left for later; the others are done all the same. */
export async function runDue(desk: Desk): Promise<number> {
  const jobs = await desk.ports.store.dueJobs(desk.now(), BATCH, clockJobs);
  const results = await Promise.allSettled(jobs.map((job) => runOrPostpone(desk, job)));
  const failed = results.find((result) => result.status === 'rejected');
  const done = results.filter((result) => result.status === 'fulfilled').length;
  if (done === 0 && failed) throw failed.reason;
  return done;
}

async function runOrPostpone(desk: Desk, job: DueJob): Promise<void> {
  try {
    await run(desk, job);
  } catch (error) {
    await postpone(desk, job);
    throw error;
  }
}

async function run(desk: Desk, job: DueJob): Promise<void> {
  const { store } = desk.ports;
  const stored = await store.load(job.tenant, job.recordId);
  if (stored && job.type === 'erase') return eraseWhenDue(desk, job, stored);
  if (stored) await (isReminder(job.type) ? remind(desk, job) : lapsed(desk, stored));
  await store.finishJob(job.id);
}

/** Only what has really ended, and long enough ago by the present policy; if that is not yet, the job waits until then. */
async function eraseWhenDue(desk: Desk, job: DueJob, { record }: StoredRecord): Promise<void> {
  const { store } = desk.ports;
  const { policy } = await desk.tenant(record.tenant);
  const at = erasureDue(record, policy);
  if (at !== null && at > desk.now()) return store.postponeJob(job.id, at);
  if (at !== null) await store.erase(record.tenant, record.id);
  await store.finishJob(job.id);
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
    const jobs = jobsFor(record, policy, now);
    // By its own hour: one that was put off is no fresher for it.
    const listed = jobs.find(({ id }) => id === job.id);
    const message = listed && reminderFor(record, listed, sideOfRole(record, payer), now);
    if (!listed || !message || (await isSaid(desk, message, listed.at))) return;
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
      jobs: [...jobs, ...(desk.ports.office ? evidenceJob(record, now) : [])],
    });
    if (answer.ok) return;
  }
}

/** The commit of another reminder lists the day's jobs anew, and those that were done with them. */
async function isSaid(desk: Desk, message: OutboxMessage, from: string): Promise<boolean> {
  const sent = await desk.ports.store.messages(message.tenant, message.recordId);
  return sent.some(
    ({ to, template, notBefore }) => to === message.to && template === message.template && notBefore >= from,
  );
}
