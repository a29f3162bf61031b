import type { Desk } from './desk.ts';
import { later, SECOND } from './instants.ts';
import type { DueJob } from './ports/index.ts';

/** What could not be done is tried again after this long; meanwhile it takes nobody's place in a batch. */
const PATIENCE = 30 * SECOND;

export const postpone = (desk: Desk, job: DueJob): Promise<void> =>
  desk.ports.store.postponeJob(job.id, later(desk.now(), PATIENCE));
