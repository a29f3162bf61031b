import type { FieldIssue } from '@iou-kit/machine';
import { isChinese } from '../../words/format.ts';
import { issueWords, personFieldWords } from '../../words/issue-words.ts';
import type { Words } from '../../words/words.ts';
import { fieldError, wordsOfField, type FieldWordsSetting } from '../fields/field-words.ts';
import type { Problem } from './error-summary.ts';
import type { FillWork } from './fill-work.ts';

export interface ProblemsSetting extends FieldWordsSetting {
  readonly work: FillWork;
  /** What the other's role is called. */
  readonly other: string;
  /** Puts the focus where a path leads: `own.name`, `other.mobile`, `authority`, `terms.rateBp`. */
  readonly focus: (path: string) => void;
}

/** Everything that is wrong and said to be so, in the order of the form. */
export const formProblems = (setting: ProblemsSetting): readonly Problem[] => [
  ...personProblems(setting, 'own', setting.work.ownIssues()),
  ...personProblems(setting, 'other', setting.work.otherIssues()),
  ...authorityProblem(setting),
  ...termProblems(setting),
];

/** The paths that are judged when the person asks to go on. */
export function judgedPaths({ draft, view }: FillWork): readonly string[] {
  const authority = draft.otherIs(view) === 'typed' ? ['authority'] : [];
  return [...authority, ...draft.terms.fields.map(({ name }) => `terms.${name}`)];
}

function personProblems(
  setting: ProblemsSetting,
  whose: 'own' | 'other',
  issues: readonly FieldIssue[],
): readonly Problem[] {
  const { words, other, focus } = setting;
  const { service } = setting.kindWords;
  return issues.map((issue) => {
    const field = personFieldWords(words, issue.path);
    const label = field?.label ?? '';
    return {
      label: whose === 'own' ? label : ofOther(words, other, label),
      message: issueWords(words, issue, field, { service }),
      focus: () => focus(issue.path.replace('party', whose)),
    };
  });
}

/** Both people have a name; the summary tells whose is meant. */
const ofOther = ({ lang }: Words, other: string, label: string): string =>
  isChinese(lang) ? other + label : `${label} (${other})`;

function authorityProblem({ words, work, focus }: ProblemsSetting): readonly Problem[] {
  const issue = work.draft.otherIs(work.view) === 'typed' ? work.draft.issues.get('authority') : undefined;
  if (!issue) return [];
  const { authority } = words.person;
  return [{ label: authority.label, message: issueWords(words, issue, authority), focus: () => focus('authority') }];
}

function termProblems(setting: ProblemsSetting): readonly Problem[] {
  const { work, focus } = setting;
  return work.draft.terms.fields.flatMap((spec) => {
    const path = `terms.${spec.name}`;
    const message = fieldError(setting, spec, work.draft.issues.get(path));
    return message ? [{ label: wordsOfField(setting, spec.name).label, message, focus: () => focus(path) }] : [];
  });
}
