import type {} from '@iou-kit/widget/elements/iou-paper';
import { maskName, toChineseUppercase, type RecordView, type Side } from '@iou-kit/machine';
import { iou } from '@iou-kit/machine/kinds/iou';
import { dateOf, formatDate, formatMoney } from '@iou-kit/widget/words/format';
import { roleWord } from '@iou-kit/widget/words/kind-words';
import { paperWords } from '@iou-kit/widget/words/paper-words';
import { say } from '@iou-kit/widget/words/say';
import { stampOf, stampWord } from '@iou-kit/widget/words/stamp-words';
import type { Words } from '@iou-kit/widget/words/words';
import { cast } from '../../kit/people.ts';

type Content = NonNullable<HTMLElementTagNameMap['iou-paper']['content']>;

/** What a paper is handed: a record's clauses and people, signatures with their ink, and the stamp. */
export function contentOf(words: Words, { record, side, ink }: RecordView): Content {
  const { kind, parties, terms, documentNumber, state } = record;
  const sides: readonly Side[] =
    parties.initiator.role === 'borrower' ? ['initiator', 'counterparty'] : ['counterparty', 'initiator'];
  const fen = iou.amountFen(terms) ?? 0;
  const stamp = stampOf(state);
  return {
    kind,
    title: iou.title,
    number: documentNumber,
    parties: sides.map((of) => ({
      role: parties[of].role,
      roleWord: iou.roleTitles[parties[of].role] ?? '',
      name: parties[of].details?.name.masked,
      idNumber: parties[of].details?.idNumber.masked,
      mobile: parties[of].details?.mobile.masked,
    })),
    amountUpper: toChineseUppercase(fen),
    amount: formatMoney(fen),
    clauses: iou.clauses(record),
    schedule: iou.paper.schedule && { ...iou.paper.schedule, rows: iou.schedule(terms) },
    signatures: sides.map((of) => ({
      role: parties[of].role,
      roleWord: iou.roleTitles[parties[of].role] ?? '',
      label: say(words.paper.signArea, { role: roleWord(words, kind, parties[of].role) }),
      name: maskName(cast[of].name),
      at: parties[of].signature?.at,
      ink: ink[of],
      own: of === side,
    })),
    ...(stamp && {
      stamp: {
        text: stamp === 'released' ? `已${iou.paper.release}` : paperWords.stamp[stamp],
        label: stampWord(words, kind, stamp),
        date: formatDate('zh-CN', dateOf(record.ending?.at ?? record.effectiveAt ?? record.updatedAt)),
        muted: stamp !== 'completed',
      },
    }),
  };
}
