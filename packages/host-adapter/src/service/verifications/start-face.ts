import type { Verification } from '@iou-kit/machine';
import type { Desk } from '../desk.ts';
import { beginningOf } from './begin.ts';
import type { Beginning } from './start.ts';
import { statementOf } from './statement.ts';
import { verificationOf, type VerificationState } from './state.ts';

/** Sends the person to be recognised. A provider that fails is one that is unavailable: the other way stays open. */
export async function startFace(desk: Desk, beginning: Beginning): Promise<Verification> {
  const { session, request, entry, person, now } = beginning;
  const { record } = entry.stored;
  const id = desk.ports.ids.uuid();
  const statement = statementOf(request.action, desk.kind(record.kind), record.documentNumber);
  const started = await desk.ports.people
    .startFace({ id, subject: session.subject, person, statement })
    .catch(() => 'unavailable' as const);
  const change: Partial<VerificationState> =
    started === 'unavailable'
      ? { status: 'unavailable' }
      : { requestId: started.ref, ...(started.url !== undefined && { url: started.url }) };
  const stored = beginningOf(desk, beginning, id, change);
  await desk.ports.store.putVerification(stored);
  return verificationOf(stored, now);
}
