import { permits } from '../lifecycle/permission.ts';
import type { Refusal, RefusalCode } from '../model/refusal.ts';
import type { VerificationRequest } from '../model/verification.ts';
import type { RecordView } from '../model/view.ts';
import type { GivenCommand, VisitContext, VisitEvent, VisitFailure } from './visit.types.ts';

/** The host's error code, or `SERVER` for an error that has none. */
export function failureOf(error: unknown): VisitFailure {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'SERVER';
}

/** What the person is to be verified for: just this act, on the record as it was read. */
export function verificationRequest({ view, act, method, consent }: VisitContext): VerificationRequest {
  if (!view || !act || !method) throw new Error('visit: no act to verify');
  return {
    recordId: view.record.id,
    revision: view.record.revision,
    action: act.type,
    documentHash: view.record.documentHash ?? '',
    method,
    ...(method === 'face' && { consent }),
  };
}

type Given = Pick<VisitContext, 'command' | 'idempotencyKey' | 'seen'>;

/** The command that a passed verification is for, under a key of its own. */
export function ticketed({ context }: { readonly context: VisitContext }): Given {
  const { act, ink, verification } = context;
  const ticket = verification?.id;
  if (!act || !ticket) throw new Error('visit: no passed verification');
  if (act.type !== 'signature.sign') return under(context, { ...act, ticket });
  if (!ink) throw new Error('visit: signing without ink');
  return under(context, { type: 'signature.sign', ink, ticket });
}

/** A command, the key under which it is asked for, and the record that the person was looking at. */
export const under = ({ newKey, view }: VisitContext, command: GivenCommand): Given => ({
  command,
  idempotencyKey: newKey(),
  seen: view?.record,
});

/** A view that was overtaken on its way: the person has been shown a later one. */
export const isOlder = ({ view }: Pick<VisitContext, 'view'>, next: RecordView): boolean =>
  next.record.seq < (view?.record.seq ?? 0);

const endings: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'STATE_CONFLICT',
  'EXPIRED',
  'DOCUMENT_CHANGED',
  'CHANGE_PENDING',
  'NOT_ALLOWED_IN_STATE',
  'NOT_YOUR_TURN',
  'NOT_A_PARTY',
  'NOT_FOUND',
]);

/** The person sets out once more to do what was on its way. */
export const isAskedAgain = ({ act, command }: Pick<VisitContext, 'act' | 'command'>, event: VisitEvent): boolean =>
  event.type === 'act.begin'
    ? command !== null && isSame(event.act, act)
    : event.type === 'command.give' && isSame(event.command, act ?? command);

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** No answer came: what was asked may still be under way. */
export const isLost = (error: unknown): boolean => ['NETWORK', 'TIMEOUT'].includes(failureOf(error));

/** A refusal of a verification that no other try can mend: the act itself is not possible any more. */
export const endsAct = ({ code }: Refusal): boolean => endings.has(code);

/** The record has changed so that what the person is about to do is void: not theirs to do any more, or about something else. */
export function stopsAct({ act, intent, view }: VisitContext, next: RecordView): boolean {
  const about = act?.type ?? intent;
  if (!about || !view) return false;
  if (next.record.revision <= view.record.revision) return false;
  return (
    next.record.documentHash !== view.record.documentHash ||
    !permits(next.record, next.side, about, next.now) ||
    next.record.state !== view.record.state
  );
}
