import { html, nothing, type TemplateResult } from 'lit';
import { warningIcon } from '../icons/icons.ts';
import type { Words } from '../words/words.ts';

export const warningBand = (text: string): TemplateResult =>
  html`<div class="band is-warning">${warningIcon}<p class="text">${text}</p></div>`;

/** 网络已断开. Each dialog says it too: what the page says stands behind its backdrop. */
export const offlineBand = ({ common }: Words, online: boolean): TemplateResult =>
  html`<div role="alert" ?hidden=${online}>${online ? nothing : warningBand(common.offline)}</div>`;
