import type { RecordView } from '@iou-kit/machine';
import { html, nothing, type TemplateResult } from 'lit';
import type { HostScope } from '../context/host-scope.ts';
import { screenTitle } from './screen-title.ts';
import { statusWords } from './status-words.ts';

/** Where the record stands, as a screen's heading and sentence. */
export function statusCard(scope: HostScope, view: RecordView): TemplateResult {
  const { title, sentence, reason } = statusWords(scope, view);
  return html`<div class="stack">
    ${screenTitle(scope, title)}
    <p class="text">${sentence}</p>
    ${reason ? html`<p class="text">${reason}</p>` : nothing}
  </div>`;
}
