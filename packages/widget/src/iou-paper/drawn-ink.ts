import type { DrawnInk } from '@iou-kit/machine';
import { readDrawnInk } from '@iou-kit/machine/ink';
import { inkToSvgPath, inkViewBox } from '@iou-kit/machine/ink/drawing';
import { html, nothing, svg, type TemplateResult } from 'lit';

/** Handwriting as a drawing; its name is empty where it stands beside in words. Unreadable ink shows nothing. */
export function drawnInk(ink: DrawnInk, named: string): TemplateResult | typeof nothing {
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
