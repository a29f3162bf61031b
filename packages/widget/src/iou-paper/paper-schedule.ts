import { fenIn, type Installment } from '@iou-kit/machine';
import { html, type TemplateResult } from 'lit';
import { dateCell } from '../iou-schedule/date-cell.ts';
import { isSum } from '../iou-schedule/is-sum.ts';
import { formatMoney } from '../words/format.ts';
import { paperWords } from '../words/paper-words.ts';
import type { PaperSchedule } from './paper-content.ts';

/** 附表: what falls due when, as it is signed. */
export function paperSchedule({ title, date, columns, rows }: PaperSchedule): TemplateResult {
  return html`
    <table class="schedule unbroken">
      <caption>
        ${title}
      </caption>
      <thead>
        <tr>
          <th scope="col">${date ?? paperWords.date}</th>
          ${columns.map((column) => html`<th scope="col">${column.title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) => html`
            <tr>
              <th scope="row"><time datetime=${row.dueDate}>${dateCell('zh-CN', row.dueDate)}</time></th>
              ${columns.map(({ name }) => html`<td>${cell(row, name)}</td>`)}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** The unit of a sum stands at the head of its column. */
const cell = (row: Installment, name: string): TemplateResult | string =>
  isSum(name) ? formatMoney(fenIn(row, name)).slice(1) : dateCell('zh-CN', String(row[name] ?? ''));
