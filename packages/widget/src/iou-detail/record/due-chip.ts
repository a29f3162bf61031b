import { dueStatus, type AgreementRecord } from '@iou-kit/machine';
import { shanghaiDate } from '@iou-kit/machine/values';
import { html, nothing, type TemplateResult } from 'lit';
import type { HostScope } from '../../context/host-scope.ts';
import { say } from '../../words/say.ts';

/** 距还款日{n}天, 今天还款, 已逾期{n}天; nothing while nothing is owed. */
export function dueChip({ words, now }: HostScope, record: AgreementRecord): TemplateResult | typeof nothing {
  const due = dueStatus(record, shanghaiDate(now()));
  switch (due?.type) {
    case 'ahead':
      return html`<span class="chip">${say(words.detail.daysLeft, { n: due.days })}</span>`;
    case 'today':
      return html`<span class="chip is-warning">${words.detail.dueToday}</span>`;
    case 'overdue':
      return html`<span class="chip is-error">${say(words.detail.overdue, { n: due.days })}</span>`;
    default:
      return nothing;
  }
}
