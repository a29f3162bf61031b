import { fenIn, type Installment, type ScheduleWords } from '@iou-kit/machine';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../styles/base.ts';
import { print } from '../styles/print.ts';
import { tables } from '../styles/tables.ts';
import { tokens } from '../styles/tokens.ts';
import { typography } from '../styles/typography.ts';
import { formatMoney } from '../words/format.ts';
import { dateCell } from './date-cell.ts';
import { isSum } from './is-sum.ts';
import { scheduleStyles } from './iou-schedule.styles.ts';

/**
 * What falls due when: a column for each part that the kind's words name, and sums of money added up.
 *
 * @csspart table - The table.
 */
export class IouScheduleElement extends LitElement {
  static override styles = [tokens, base, typography, tables, scheduleStyles, print];

  /** A BCP 47 tag, in which dates are written. */
  @property() override lang = '';
  /** What the kind says of it. */
  @property({ attribute: false }) words: ScheduleWords | undefined;
  @property({ attribute: false }) installments: readonly Installment[] = [];

  protected override render(): TemplateResult | typeof nothing {
    const { words, installments } = this;
    if (!words || installments.length === 0) return nothing;
    const columns = Object.keys(words.column);
    const sums = columns.filter(isSum).map((column) => sumOf(installments, column));
    return html`
      <table class="schedule" part="table">
        <caption>
          ${words.title}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.date}</th>
            ${columns.map((column) => html`<th scope="col">${words.column[column]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${installments.map((row) => this.#renderRow(columns, row))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${words.total} ${sums.length > 1 ? html`<span class="piece">${formatMoney(added(sums))}</span>` : nothing}</th>
            ${columns.map((column) => html`<td>${isSum(column) ? formatMoney(sumOf(installments, column)) : nothing}</td>`)}
          </tr>
        </tfoot>
      </table>
    `;
  }

  #renderRow(columns: readonly string[], row: Installment): TemplateResult {
    const { dueDate } = row;
    return html`<tr>
      <th scope="row"><time datetime=${dueDate}>${dateCell(this.lang, dueDate)}</time></th>
      ${columns.map((column) => html`<td>${this.#cell(row, column)}</td>`)}
    </tr>`;
  }

  #cell(row: Installment, column: string): TemplateResult | string {
    return isSum(column) ? formatMoney(fenIn(row, column)) : dateCell(this.lang, String(row[column] ?? ''));
  }
}

const added = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const sumOf = (installments: readonly Installment[], column: string): number =>
  added(installments.map((row) => fenIn(row, column)));
