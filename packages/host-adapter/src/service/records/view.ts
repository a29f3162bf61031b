import { publicRecord, type RecordView } from '@iou-kit/machine';
import type { Desk } from '../desk.ts';
import { inkCommitments, inkOf } from '../vault/disclosure.ts';
import type { Entry } from './enter.ts';

/** A record as one of its people sees it. After erasure the ink is gone and the rest stays. */
export async function viewOf(desk: Desk, { stored, side }: Entry): Promise<RecordView> {
  const { record } = stored;
  const wanted = inkCommitments(record);
  const key = wanted.length > 0 ? await desk.key(stored) : null;
  const openings = key && (await key.openings(await desk.ports.store.sealed(record.tenant, record.id, wanted)));
  return { record: publicRecord(record), side, ink: openings ? inkOf(record, openings) : {}, now: desk.now() };
}
