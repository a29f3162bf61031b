import { hasDynamics } from '../../ink/ink-dynamics.ts';
import { judgeInk } from '../../ink/judge-ink.ts';
import { readDrawnInk } from '../../ink/drawn-ink.ts';
import type { Ink } from '../../model/ink.ts';
import type { Policy } from '../../model/policy.ts';
import type { FieldIssue } from '../../model/field-issue.ts';

/** What is wrong with handwriting as such. A typed name is judged with its signer. */
export function checkInk(ink: Ink, { keepInkDynamics }: Policy): FieldIssue[] {
  if (ink.form === 'typed') return [];
  const drawn = readDrawnInk(ink);
  if (!drawn.ok) return [{ path: 'ink', ...drawn.issue }];
  if (!keepInkDynamics && hasDynamics(drawn.value)) return [{ path: 'ink', code: 'INK_DYNAMICS_UNWANTED' }];
  const flaw = judgeInk(drawn.value);
  return flaw ? [{ path: 'ink', code: flaw }] : [];
}
