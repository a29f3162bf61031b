import { html, type TemplateResult } from 'lit';
import { errorIcon } from '../icons/icons.ts';
import { failureSaid } from '../iou-refusal/failure-said.ts';
import { screenTitle } from '../parts/screen-title.ts';
import type { Words } from '../words/words.ts';

export interface HostTrouble {
  readonly code: string;
  readonly words: Words;
  readonly headingLevel: number;
  readonly onRetry: () => void;
  readonly onLogin: () => void;
}

/** What stands in the place of everything while the host gives no answer: sign in, or try again. */
export function hostTrouble(trouble: HostTrouble): TemplateResult {
  const { words, code, onRetry } = trouble;
  if (code === 'UNAUTHENTICATED') return signInFirst(trouble);
  return html`<div class="alone" role="alert" lang=${words.lang}>
    <div class="band is-error">
      ${errorIcon}
      <div class="band-body">
        <p class="text">${failureSaid(words, code, {}).text}</p>
        <div class="band-actions">
          <button class="button secondary" part="secondary" type="button" @click=${onRetry}>${words.action.retry}</button>
        </div>
      </div>
    </div>
  </div>`;
}

/** 请先登录: signing in is the page's. */
export const signInFirst = (given: Pick<HostTrouble, 'words' | 'headingLevel' | 'onLogin'>): TemplateResult => html`
  <div class="alone card stack" lang=${given.words.lang}>
    ${screenTitle(given, given.words.sign.signInFirst)}
    <button class="button primary wide" part="primary" type="button" @click=${given.onLogin}>${given.words.action.signIn}</button>
  </div>
`;
