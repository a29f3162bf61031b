import { accepted, type Outcome, type Verification } from '@iou-kit/machine';
import { HostError } from '../../host/index.ts';
import type { Desk } from '../desk.ts';
import { fromProvider } from '../identity/match-person.ts';
import { refusal } from '../records/answers.ts';
import { beginningOf } from './begin.ts';
import type { Beginning } from './start.ts';
import { verificationOf } from './state.ts';

/** Asks the carrier whether name, number and mobile belong together; the code to that mobile comes when it is asked for. */
export async function startCarrier(desk: Desk, beginning: Beginning): Promise<Outcome<Verification>> {
  const match = await fromProvider(() => desk.ports.people.matchCarrier(beginning.person));
  if (match === 'mismatch') return refusal('IDENTITY_MISMATCH');
  if (match === 'unavailable') throw new HostError('PROVIDER', 'the carrier must answer');
  const stored = beginningOf(desk, beginning, desk.ports.ids.uuid());
  await desk.ports.store.putVerification(stored);
  return accepted(verificationOf(stored, beginning.now));
}
