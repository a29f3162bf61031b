import type { Ink } from '@iou-kit/machine';
import { html, nothing, type TemplateResult } from 'lit';
import { penIcon } from '../icons/icons.ts';
import { formatInstant } from '../words/format.ts';
import { paperWords } from '../words/paper-words.ts';
import type { drawnInk } from './drawn-ink.ts';
import type { PaperSignature } from './paper-content.ts';

export type DrawInk = typeof drawnInk;

/** One sign area: a button while the person looking is to sign, else a line with what stands on it. */
export function signatureArea(
  signature: PaperSignature,
  named: string,
  onSign: (role: string) => void,
  draw: DrawInk | undefined,
): TemplateResult {
  const { role, roleWord, name, at } = signature;
  return html`
    <div class="signature unbroken">
      <p class="who">${roleWord}${paperWords.signature}</p>
      ${
        signature.own && !at
          ? signButton(signature, () => onSign(role), draw)
          : html`<div class="place">${signature.ink ? written(signature.ink, named, draw) : at ? name : paperWords.unsigned}</div>`
      }
      ${at ? html`<p class="when">${name} <time datetime=${at}>${formatInstant('zh-CN', at)}</time></p>` : nothing}
    </div>
  `;
}

function signButton({ ink, label }: PaperSignature, onClick: () => void, draw: DrawInk | undefined): TemplateResult {
  const name = ink?.form === 'typed' ? `${label} ${ink.name}` : label;
  return ink
    ? html`<button class="place" type="button" aria-label=${name} @click=${onClick}>${written(ink, '', draw)}</button>`
    : html`<button class="place" type="button" @click=${onClick}>${penIcon}<span>${label}</span></button>`;
}

/** What a person wrote, or the name they typed. What was drawn is shown once the code that draws it is there. */
function written(ink: Ink, named: string, draw: DrawInk | undefined): TemplateResult | typeof nothing {
  if (ink.form === 'typed') return html`<span class="typed">${ink.name}</span>`;
  return draw ? draw(ink, named) : nothing;
}
