import type { Ink } from '@iou-kit/machine';
import { readDrawnInk } from '@iou-kit/machine/ink';
import { inkToSvgPath, inkViewBox } from '@iou-kit/machine/ink/drawing';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { penIcon } from '../icons/icons.ts';
import { formatInstant } from '../words/format.ts';
import { paperWords } from '../words/paper-words.ts';
import type { PaperSignature } from './paper-content.ts';

/** One sign area: a button while the person looking is to sign, else a line with what stands on it. */
export function signatureArea(
  signature: PaperSignature,
  named: string,
  onSign: (role: string) => void,
): TemplateResult {
  const { role, roleWord, name, at } = signature;
  return html`
    <div class="signature unbroken">
      <p class="who">${roleWord}${paperWords.signature}</p>
      ${
        signature.own && !at
          ? signButton(signature, () => {
              onSign(role);
            })
          : html`<div class="place">${signature.ink ? written(signature.ink, named) : at ? name : paperWords.unsigned}</div>`
      }
      ${at ? html`<p class="when">${name} <time datetime=${at}>${formatInstant('zh-CN', at)}</time></p>` : nothing}
    </div>
  `;
}

function signButton({ ink, label }: PaperSignature, onClick: () => void): TemplateResult {
  return ink
    ? html`<button class="place" type="button" aria-label=${label} @click=${onClick}>${written(ink, '')}</button>`
    : html`<button class="place" type="button" @click=${onClick}>${penIcon}<span>${label}</span></button>`;
}

/** What a person wrote, or the name they typed. Unreadable ink shows nothing. */
function written(ink: Ink, named: string): TemplateResult | typeof nothing {
  if (ink.form === 'typed') return html`<span class="typed">${ink.name}</span>`;
  const drawn = readDrawnInk(ink);
  if (!drawn.ok) return nothing;
  return html`<svg
    class="drawn"
    viewBox=${inkViewBox(drawn.value)}
    role=${named ? 'img' : nothing}
    aria-label=${named || nothing}
    aria-hidden=${named ? nothing : 'true'}
  >
    ${svg`<path d=${inkToSvgPath(drawn.value)} />`}
  </svg>`;
}
