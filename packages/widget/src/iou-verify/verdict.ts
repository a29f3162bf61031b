import type { BundleCheckWords } from '../words/bundle-check-words.ts';
import type { Examination } from './examine.ts';

/** What a style sheet sees of the check. */
export type CheckState = 'ready' | 'loading' | Verdict;

/** The one answer. */
export type Verdict = keyof BundleCheckWords['verdict'];

export function verdictOf({ verification, wanted }: Examination): Verdict {
  if (verification.faults.some(({ code }) => code === 'BUNDLE_UNREADABLE')) return 'unreadable';
  if (!verification.valid) return 'invalid';
  return wanted ? 'valid' : 'other';
}
