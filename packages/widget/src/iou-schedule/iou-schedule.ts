import { fenIn, type Installment } from '@iou-kit/machine';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../styles/base.ts';
import { print } from '../styles/print.ts';
import { tables } from '../styles/tables.ts';
import { tokens } from '../styles/tokens.ts';
import { typography } from '../styles/typography.ts';
import { formatDate, formatMoney } from '../words/format.ts';
import type { Words } from '../words/words.ts';
import { scheduleStyles } from './iou-schedule.styles.ts';

/**
 * 预计还款: what falls due when, principal and interest, and all of it together.
 *
 * @csspart table - The table.
 */
export class IouScheduleElement extends LitElement {
  static override styles = [tokens, base, typography, tables, scheduleStyles, print];

  @property({ attribute: false }) words: Words | undefined;
  @property({ attribute: false }) installments: readonly Installment[] = [];

  protected override render(): TemplateResult | typeof nothing {
    const { words, installments } = this;
    if (!words || installments.length === 0) return nothing;
    const { principal, interest, total } = words.form;
    const principalFen = sum(installments.map((row) => fenIn(row, 'principalFen')));
    const interestFen = sum(installments.map((row) => fenIn(row, 'interestFen')));
    return html`
      <table class="schedule" part="table">
        <caption>
          ${words.detail.schedule}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.detail.scheduleDate}</th>
            <th scope="col">${principal}</th>
            <th scope="col">${interest}</th>
          </tr>
        </thead>
        <tbody>
          ${installments.map((row) => this.#renderRow(words, row))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${total} ${formatMoney(principalFen + interestFen)}</th>
            <td>${formatMoney(principalFen)}</td>
            <td>${formatMoney(interestFen)}</td>
          </tr>
        </tfoot>
      </table>
    `;
  }

  #renderRow(words: Words, row: Installment): TemplateResult {
    const { dueDate } = row;
    return html`<tr>
      <th scope="row"><time datetime=${dueDate}>${formatDate(words.lang, dueDate)}</time></th>
      <td>${formatMoney(fenIn(row, 'principalFen'))}</td>
      <td>${formatMoney(fenIn(row, 'interestFen'))}</td>
    </tr>`;
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
