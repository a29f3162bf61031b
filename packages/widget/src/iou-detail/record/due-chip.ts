import { dueStatus, type AgreementRecord } from '@iou-kit/machine';
import { shanghaiDate } from '@iou-kit/machine/values';
import { html, nothing, type TemplateResult } from 'lit';
import type { HostScope } from '../../context/host-scope.ts';
import { wordsOf } from '../../words/kind-words.ts';
import { say } from '../../words/say.ts';

/** 距还款日{n}天, 今天还款, 已逾期{n}天; nothing while nothing falls due. */
export function dueChip({ words, now }: HostScope, record: AgreementRecord): TemplateResult | typeof nothing {
  const said = wordsOf(words, record.kind).schedule;
  if (!said) return nothing;
  const due = dueStatus(record, shanghaiDate(now()));
  switch (due?.type) {
    case 'ahead':
      return html`<span class="chip">${say(said.ahead, { n: due.days })}</span>`;
    case 'today':
      return html`<span class="chip is-warning">${said.today}</span>`;
    case 'overdue':
      return html`<span class="chip is-error">${say(said.overdue, { n: due.days })}</span>`;
    default:
      return nothing;
  }
}
