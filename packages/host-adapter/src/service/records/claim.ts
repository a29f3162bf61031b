import { accepted, decide, sideOf, type Outcome } from '@iou-kit/machine';
import { HostError } from '../../host/index.ts';
import type { Desk } from '../desk.ts';
import type { StoredRecord } from '../ports/index.ts';
import type { Session } from '../record-service.types.ts';
import { refusal, sanitized } from './answers.ts';
import { MAX_ATTEMPTS } from './attempts.ts';
import { actorOf, type Entry } from './enter.ts';
import { writeDecision } from './write-decision.ts';

/** How the person comes in: by the link's code, or because the record is addressed to the number they sign in with. */
export type Way = { readonly code: string } | { readonly addressed: true };

/** Binds a person to the invited side. The first to come is bound; to come again changes nothing. */
export async function claim(desk: Desk, session: Session, loaded: StoredRecord, way: Way): Promise<Outcome<Entry>> {
  const tenant = await desk.tenant(session.tenant);
  const actor = actorOf(session);
  let stored = loaded;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const { record } = stored;
    const side = sideOf(record, actor);
    if (side) return accepted({ stored, side });
    const context = { tenant: tenant.id, actor, now: desk.now(), policy: tenant.policy, ids: desk.ports.ids };
    const decision = decide(
      desk.kind(record.kind),
      record,
      { type: 'invitation.claim', ...('code' in way && { code: way.code }) },
      'addressed' in way ? { ...context, addressed: true } : context,
    );
    if (decision.refusal) return withoutRecord(sanitized(decision.refusal));
    const written = await writeDecision(desk, { tenant, before: stored, decision });
    if (written.ok) return accepted({ stored: written.stored, side: 'counterparty' });
    const fresh = await desk.ports.store.load(record.tenant, record.id);
    if (!fresh) return refusal('NOT_FOUND');
    stored = fresh;
  }
  throw new HostError('SERVER', 'an invitation must be claimed within a few attempts');
}

/** Whoever could not come in sees nothing of the record. */
function withoutRecord({
  refusal: { record: _, ...rest },
}: ReturnType<typeof sanitized>): ReturnType<typeof sanitized> {
  return { ok: false, refusal: rest };
}
