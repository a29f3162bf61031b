import { dueStatus, otherSide } from '@iou-kit/machine';
import type { RecordView } from '@iou-kit/machine';
import { shanghaiDate } from '@iou-kit/machine/values';
import type { HostScope } from '../context/host-scope.ts';
import { roleWord } from '../words/kind-words.ts';
import { stateWords, type StateWords } from '../words/state-words.ts';

/** Where a record stands, said to the person of this page, by what the host's policy and the calendar say. */
export function statusWords({ words, policy, now }: HostScope, { record, side }: RecordView): StateWords {
  const { changeDays, pendingDays } = policy.policy;
  const dueDate = dueStatus(record, shanghaiDate(now()))?.dueDate;
  return stateWords(words, record, side, { changeDays, pendingDays, dueDate });
}

/** The other person's role in words: 出借人. */
export const otherRole = ({ words }: HostScope, { record, side }: RecordView): string =>
  roleWord(words, record.kind, record.parties[otherSide(side)].role);
