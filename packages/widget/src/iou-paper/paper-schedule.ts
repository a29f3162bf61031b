import { fenIn, type Installment } from '@iou-kit/machine';
import { html, type TemplateResult } from 'lit';
import { isSum } from '../iou-schedule/is-sum.ts';
import { formatDate, formatMoney } from '../words/format.ts';
import { paperWords } from '../words/paper-words.ts';
import type { PaperSchedule } from './paper-content.ts';

/** 附表: what falls due when, as it is signed. */
export function paperSchedule({ title, columns, rows }: PaperSchedule): TemplateResult {
  return html`
    <table class="schedule unbroken">
      <caption>
        ${title}
      </caption>
      <thead>
        <tr>
          <th scope="col">${paperWords.date}</th>
          ${columns.map((column) => html`<th scope="col">${column.title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) => html`
            <tr>
              <th scope="row"><time datetime=${row.dueDate}>${formatDate('zh-CN', row.dueDate)}</time></th>
              ${columns.map(({ name }) => html`<td>${cell(row, name)}</td>`)}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** The unit of a sum stands at the head of its column. */
const cell = (row: Installment, name: string): string =>
  isSum(name) ? formatMoney(fenIn(row, name)).slice(1) : formatDate('zh-CN', String(row[name] ?? ''));
