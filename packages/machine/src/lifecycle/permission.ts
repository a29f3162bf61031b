import { getNextSnapshot, type StateValueFrom } from 'xstate';
import type { CommandType } from '../model/command.ts';
import type { AgreementRecord, ChangeType } from '../model/record.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Author } from '../model/side.ts';
import { otherSide } from '../model/sides.ts';
import type { State } from '../model/state.ts';
import { factsOf, presetOf } from './facts.ts';
import { lifecycle, type LifecycleEvent } from './lifecycle.ts';

type LawValue = StateValueFrom<typeof lifecycle>;

export type Permission =
  { readonly ok: true; readonly state: State } | { readonly ok: false; readonly refusal: Refusal };

/** A state's name as the machine writes it: `effective.signed` is `{ effective: 'signed' }`. */
export function stateValue(state: State): LawValue {
  const [outer, inner] = state.split('.');
  return (inner === undefined ? outer : { [outer as string]: inner }) as LawValue;
}

/** The public name of a machine's state. */
export function stateName(value: LawValue): State {
  return (typeof value === 'string' ? value : `effective.${value.effective}`) as State;
}

const closesWithExpiry: ReadonlySet<CommandType> = new Set<CommandType>([
  'signature.sign',
  'record.reject',
  'record.revoke',
  'counterparty.remind',
  'invitation.claim',
]);

const changeAskedBy: Readonly<Partial<Record<CommandType, ChangeType>>> = {
  'release.request': 'release',
  'settlement.request': 'settlement',
};

function next(record: AgreementRecord, event: LifecycleEvent, now: string | undefined): State | null {
  const snapshot = lifecycle.resolveState({ value: stateValue(record.state), context: factsOf(record, now) });
  if (!snapshot.can(event)) return null;
  return stateName(getNextSnapshot(lifecycle, snapshot, event).value);
}

/**
 * May this side give this command now, and where would it lead? Refusals: `INVITATION_USED`, `EXPIRED`, `CHANGE_PENDING`,
 * `NOT_YOUR_TURN` (the other person may), `NOT_ALLOWED_IN_STATE`.
 */
export function permission(
  record: AgreementRecord,
  by: Author,
  type: Exclude<CommandType, 'record.create'>,
  options: { readonly completes?: boolean; readonly now?: string } = {},
): Permission {
  const state = next(record, { type, by, completes: options.completes ?? false }, options.now);
  if (state) return { ok: true, state };
  return { ok: false, refusal: reasonAgainst(record, by, type, options.now) };
}

function reasonAgainst(
  record: AgreementRecord,
  by: Author,
  type: Exclude<CommandType, 'record.create'>,
  now: string | undefined,
): Refusal {
  const used = record.invitation?.claimedAt !== undefined;
  if (type === 'invitation.claim' && by === 'counterparty' && used) return { code: 'INVITATION_USED', record };
  if (record.state === 'expired' && closesWithExpiry.has(type)) return { code: 'EXPIRED', record };
  const asked = changeAskedBy[type];
  if (record.change && asked && presetOf(record).changes.includes(asked)) {
    return { code: 'CHANGE_PENDING', params: { type: record.change.type, by: record.change.by }, record };
  }
  const otherMay = by !== 'system' && next(record, { type, by: otherSide(by), completes: false }, now) !== null;
  const systemMay = by !== 'system' && next(record, { type, by: 'system' }, now) !== null;
  if (otherMay || systemMay) return { code: 'NOT_YOUR_TURN', record };
  return { code: 'NOT_ALLOWED_IN_STATE', params: { state: record.state }, record };
}

/** Whether this side may give this command now. */
export const permits = (
  record: AgreementRecord,
  by: Author,
  type: Exclude<CommandType, 'record.create'>,
  now?: string,
): boolean => permission(record, by, type, now === undefined ? {} : { now }).ok;
