import { html, type TemplateResult } from 'lit';
import { errorIcon } from '../icons/icons.ts';
import { embedWords } from '../words/embed-words.ts';

/** What stands in the place of a frame that does not answer. */
export function embedOutage(lang: string, onRetry: () => void): TemplateResult {
  const words = embedWords(lang);
  return html`<div class="alone" role="alert" lang=${words.lang}>
    <div class="band is-error">
      ${errorIcon}
      <div class="band-body">
        <p class="text">${words.outage}</p>
        <div class="band-actions">
          <button class="button secondary" part="secondary" type="button" @click=${onRetry}>${words.retry}</button>
        </div>
      </div>
    </div>
  </div>`;
}
