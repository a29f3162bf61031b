import { permission } from '../lifecycle/permission.ts';
import type { Command, CommandOf, CommandType } from '../model/command.ts';
import type { DecideContext } from '../model/context.ts';
import type { EventDraft } from '../model/event.ts';
import type { Kind } from '../model/kind.ts';
import type { Opening } from '../model/person.ts';
import type { AgreementRecord } from '../model/record.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Author } from '../model/side.ts';
import type { State } from '../model/state.ts';

/** What a rule judges: a command that the law permits this author in this state. */
interface Judged<C extends Command> {
  readonly kind: Kind;
  readonly record: AgreementRecord;
  readonly by: Author;
  readonly command: C;
  readonly context: DecideContext;
  /** Calendar date in Asia/Shanghai. */
  readonly today: string;
  /** Where the law says that the command leads. */
  readonly next: State;
}

export type Case<T extends CommandType> = Judged<CommandOf<T>>;

/** One event to be, what belongs in the vault, and the code of a new invitation; or why not. */
export type Ruling =
  | {
      readonly ok: true;
      readonly draft: EventDraft;
      readonly openings?: readonly Opening[] | undefined;
      readonly code?: string | undefined;
    }
  | { readonly ok: false; readonly refusal: Refusal };

export type RuledCommand = Exclude<CommandType, 'record.create'>;
export type Rule<T extends CommandType> = (given: Case<T>) => Ruling;
export type Rules = { readonly [T in RuledCommand]: Rule<T> };

export const granted = (draft: EventDraft, more: { openings?: readonly Opening[]; code?: string } = {}): Ruling => ({
  ok: true,
  draft,
  ...more,
});

export const denied = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({ ok: false, refusal });

/** Where a permitted command leads once it is known that it makes terms and details whole. */
export function nextWhenComplete(given: Case<'terms.save' | 'details.provide'>): State {
  const verdict = permission(given.record, given.by, given.command.type, { completes: true });
  return verdict.ok ? verdict.state : given.next;
}
