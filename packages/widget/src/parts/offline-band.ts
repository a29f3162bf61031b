import { html, nothing, type TemplateResult } from 'lit';
import { warningIcon } from '../icons/icons.ts';
import type { Words } from '../words/words.ts';

/** 网络已断开. Each dialog says it too: what the page says stands behind its backdrop. */
export const offlineBand = ({ common }: Words, online: boolean): TemplateResult =>
  html`<div role="alert" ?hidden=${online}>
    ${online ? nothing : html`<div class="band is-warning">${warningIcon}<p class="text">${common.offline}</p></div>`}
  </div>`;
