import { fenIn, type Installment, type ScheduleWords } from '@iou-kit/machine';
import { html, type TemplateResult } from 'lit';
import { isSum } from '../../iou-schedule/is-sum.ts';
import { formatMoney } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';

export interface ExpectedSchedule {
  readonly words: Words;
  /** What the kind says of money that falls due. */
  readonly said: ScheduleWords;
  readonly schedule: readonly Installment[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

interface Sum {
  readonly label: string;
  readonly fen: number;
}

/** The sums of each column of money, and of all of them where there are several. */
function sums({ column, total }: ScheduleWords, schedule: readonly Installment[]): readonly Sum[] {
  const each = Object.entries(column)
    .filter(([name]) => isSum(name))
    .map(([name, label]) => ({ label, fen: schedule.reduce((sum, row) => sum + fenIn(row, name), 0) }));
  const all = each.reduce((sum, { fen }) => sum + fen, 0);
  return each.length > 1 ? [...each, { label: total, fen: all }] : [{ label: total, fen: all }];
}

/** What falls due in all, as a sentence for a screen reader. */
export function scheduleSentence({ common }: Words, said: ScheduleWords, schedule: readonly Installment[]): string {
  const parts = sums(said, schedule).map(({ label, fen }) => `${label} ${formatMoney(fen)}`);
  return `${said.title}${common.colon}${parts.join(common.comma)}`;
}

/** 预计还款, 租金支付计划: its sums, or the whole of it. */
export function expectedSchedule({ words, said, schedule, isOpen, onToggle }: ExpectedSchedule): TemplateResult {
  const all = sums(said, schedule);
  return html`
    <section class="expected" aria-label=${said.title}>
      <div id="plan">
        ${
          isOpen
            ? html`<iou-schedule .lang=${words.lang} .words=${said} .installments=${schedule}></iou-schedule>`
            : html`<p class="label">${said.title}</p>
              <dl>
                ${all.map(
                  ({ label, fen }, at) =>
                    html`<div class=${at === all.length - 1 ? 'sum total' : 'sum'}>
                      <dt>${label}</dt>
                      <dd class="number">${formatMoney(fen)}</dd>
                    </div>`,
                )}
              </dl>`
        }
      </div>
      <button
        class="button quiet wide" part="quiet"
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
