import type { Person, Refusal } from '@iou-kit/machine';
import type { DraftCommand, DraftSession } from './draft-session.ts';

/** What is handed in by 下一步. */
export interface Submission {
  readonly role: string;
  readonly terms: Readonly<Record<string, unknown>>;
  /** The person's own particulars as typed; `known`: the host has them; `kept`: the record has them. */
  readonly own: Person | 'known' | 'kept';
  /** The other's as typed, with the stated authority; `invited`: they are to fill them in; `kept`: the record has them. */
  readonly other: Person | 'invited' | 'kept';
}

/** Which step the host did not take, so that its fields can be found. */
export type SubmissionStep = 'own' | 'terms' | 'other';

export type SubmissionOutcome =
  { readonly ok: true } | { readonly ok: false; readonly step: SubmissionStep; readonly refusal: Refusal };

/**
 * Hands in a draft: own details, then the terms whole, then the other person's details or an invitation to give them. The
 * other's come last, so that wrong terms never leave a second person's particulars behind. `onTaken` hears of each step that
 * the host took. Rejects as a commit does.
 */
export async function submitDraft(
  session: DraftSession,
  submission: Submission,
  onTaken: (step: SubmissionStep) => void,
): Promise<SubmissionOutcome> {
  for (const { step, command } of steps(submission)) {
    if (session.view.record.state !== 'draft') break;
    const outcome = await session.commit(command);
    if (!outcome.ok) return { ok: false, step, refusal: outcome.refusal };
    onTaken(step);
  }
  return { ok: true };
}

interface Step {
  readonly step: SubmissionStep;
  readonly command: DraftCommand;
}

function steps({ role, terms, own, other }: Submission): readonly Step[] {
  const ownStep: Step[] =
    own === 'kept'
      ? []
      : [{ step: 'own', command: { type: 'details.provide', ...(own !== 'known' && { party: own }) } }];
  const termsStep: Step = { step: 'terms', command: { type: 'terms.save', terms, role } };
  return [...ownStep, termsStep, ...otherStep(other)];
}

function otherStep(other: Submission['other']): readonly Step[] {
  if (other === 'kept') return [];
  if (other === 'invited') return [{ step: 'other', command: { type: 'counterparty.invite' } }];
  return [{ step: 'other', command: { type: 'details.provide', of: 'other', party: other, authority: true } }];
}
