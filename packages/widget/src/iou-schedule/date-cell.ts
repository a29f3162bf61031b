import { html, type TemplateResult } from 'lit';
import { dateInPieces, isChinese } from '../words/format.ts';

/** A day in a table: too long for its column, it breaks after the year before it breaks elsewhere. */
export const dateCell = (lang: string, date: string): TemplateResult =>
  html`${dateInPieces(lang, date).map(
    (piece, at) => html`${at === 0 || isChinese(lang) ? '' : ' '}<span class="piece">${piece}</span>`,
  )}`;
