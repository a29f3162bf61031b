import { fenIn, type Installment, type ScheduleWords } from '@iou-kit/machine';
import { html, nothing, type TemplateResult } from 'lit';
import { isSum } from '../../iou-schedule/is-sum.ts';
import { formatMoney } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';

export interface ExpectedRepayment {
  readonly words: Words;
  readonly said: ScheduleWords;
  readonly schedule: readonly Installment[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One sum of money under its word. */
type Part = readonly [label: string, fen: number];

/** What each column of money comes to. */
const partsOf = ({ column }: ScheduleWords, schedule: readonly Installment[]): readonly Part[] =>
  Object.entries(column)
    .filter(([name]) => isSum(name))
    .map(([name, label]) => [label, schedule.reduce((sum, row) => sum + fenIn(row, name), 0)]);

const totalOf = ({ total }: ScheduleWords, parts: readonly Part[]): Part => [
  total,
  parts.reduce((sum, [, fen]) => sum + fen, 0),
];

/** What is to be paid in all, as a sentence for a screen reader. */
export function repaymentSentence({ common }: Words, said: ScheduleWords, schedule: readonly Installment[]): string {
  const parts = partsOf(said, schedule);
  const told = (parts.length > 1 ? [...parts, totalOf(said, parts)] : parts).map(
    ([label, fen]) => `${label} ${formatMoney(fen)}`,
  );
  return `${said.title}${common.colon}${told.join(common.comma)}`;
}

/** 预计还款: each part and their sum, or the whole plan. */
export function expectedRepayment({ words, said, schedule, isOpen, onToggle }: ExpectedRepayment): TemplateResult {
  const parts = partsOf(said, schedule);
  const row = ([label, fen]: Part, isTotal = false) =>
    html`<div class=${isTotal ? 'sum total' : 'sum'}>
      <dt>${label}</dt>
      <dd class="number">${formatMoney(fen)}</dd>
    </div>`;
  return html`
    <section class="expected" aria-label=${said.title}>
      <div id="plan">
        ${
          isOpen
            ? html`<iou-schedule .lang=${words.lang} .words=${said} .installments=${schedule}></iou-schedule>`
            : html`<p class="label">${said.title}</p>
              <dl>
                ${parts.map((part) => row(part))} ${parts.length > 1 ? row(totalOf(said, parts), true) : nothing}
              </dl>`
        }
      </div>
      <button
        class="button quiet wide"
        type="button"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="plan"
        @click=${onToggle}
      >
        ${said.view}
      </button>
    </section>
  `;
}
