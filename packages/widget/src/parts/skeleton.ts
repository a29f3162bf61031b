import { html, type TemplateResult } from 'lit';
import type { Words } from '../words/words.ts';

/** A paper that is still on its way. Styled by `layout` and `messages`. */
export const skeleton = ({ common }: Words): TemplateResult => html`
  <div class="card stack" part="card" aria-busy="true">
    <p class="caption" role="status">${common.loading}</p>
    <svg class="skeleton" width="40%" height="32" aria-hidden="true"></svg>
    <svg class="skeleton" width="100%" height="64" aria-hidden="true"></svg>
    <svg class="skeleton" width="100%" height="192" aria-hidden="true"></svg>
  </div>
`;
