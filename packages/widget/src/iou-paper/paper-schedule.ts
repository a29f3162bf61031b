import { fenIn, type Installment } from '@iou-kit/machine';
import { html, type TemplateResult } from 'lit';
import { formatDate, formatMoney } from '../words/format.ts';
import { paperWords } from '../words/paper-words.ts';

/** 附表: the repayment plan as it is signed. */
export function paperSchedule(installments: readonly Installment[]): TemplateResult {
  return html`
    <table class="schedule unbroken">
      <caption>
        ${paperWords.schedule}
      </caption>
      <thead>
        <tr>
          <th scope="col">${paperWords.date}</th>
          <th scope="col">${paperWords.principal}</th>
          <th scope="col">${paperWords.interest}</th>
        </tr>
      </thead>
      <tbody>
        ${installments.map(
          (row) => html`
            <tr>
              <th scope="row"><time datetime=${row.dueDate}>${formatDate('zh-CN', row.dueDate)}</time></th>
              <td>${formatMoney(fenIn(row, 'principalFen'))}</td>
              <td>${formatMoney(fenIn(row, 'interestFen'))}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}
