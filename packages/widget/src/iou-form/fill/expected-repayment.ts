import { fenIn, type Installment } from '@iou-kit/machine';
import { html, type TemplateResult } from 'lit';
import { formatMoney } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';

export interface ExpectedRepayment {
  readonly words: Words;
  readonly schedule: readonly Installment[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

const sum = (schedule: readonly Installment[], of: 'interestFen' | 'principalFen'): number =>
  schedule.reduce((total, row) => total + fenIn(row, of), 0);

/** What is to be paid back in all, as a sentence for a screen reader. */
export function repaymentSentence({ form, common }: Words, schedule: readonly Installment[]): string {
  const [principal, interest] = [sum(schedule, 'principalFen'), sum(schedule, 'interestFen')];
  const parts = [
    `${form.principal} ${formatMoney(principal)}`,
    `${form.interest} ${formatMoney(interest)}`,
    `${form.total} ${formatMoney(principal + interest)}`,
  ];
  return `${form.expected}${common.colon}${parts.join(common.comma)}`;
}

/** 预计还款: principal, interest and their sum, or the whole plan. */
export function expectedRepayment({ words, schedule, isOpen, onToggle }: ExpectedRepayment): TemplateResult {
  const { form, action } = words;
  const [principal, interest] = [sum(schedule, 'principalFen'), sum(schedule, 'interestFen')];
  const row = (label: string, fen: number, isTotal = false) =>
    html`<div class=${isTotal ? 'sum total' : 'sum'}>
      <dt>${label}</dt>
      <dd class="number">${formatMoney(fen)}</dd>
    </div>`;
  return html`
    <section class="expected" aria-label=${form.expected}>
      <div id="plan">
        ${
          isOpen
            ? html`<iou-schedule .words=${words} .installments=${schedule}></iou-schedule>`
            : html`<p class="label">${form.expected}</p>
              <dl>
                ${row(form.principal, principal)} ${row(form.interest, interest)}
                ${row(form.total, principal + interest, true)}
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
        ${action.viewSchedule}
      </button>
    </section>
  `;
}
