import type { AgreementRecord } from '@iou-kit/machine';
import { html, nothing, type TemplateResult } from 'lit';
import type { HostScope } from '../../context/host-scope.ts';

/** By what the paper can be found and checked: its number, and the hash that is bound into every signature. */
export function factsOf({ words }: HostScope, { documentNumber, documentHash }: AgreementRecord): TemplateResult {
  const fact = (label: string, value: string) =>
    html`<div>
      <dt>${label}</dt>
      <dd class="number">${value}</dd>
    </div>`;
  return html`<dl class="facts">
    ${fact(words.detail.number, documentNumber)} ${documentHash ? fact(words.detail.hash, documentHash) : nothing}
  </dl>`;
}
