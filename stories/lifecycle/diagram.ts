import { states, type State } from '@iou-kit/machine';
import { html, svg, type TemplateResult } from 'lit';
import { arrows, edge, HEIGHT, middle, VIEW_BOX, WIDTH } from './geometry.ts';

/** The law as a picture, the state that a record is in lit, and beneath it what may happen next. */
export function diagram(current: State): TemplateResult {
  const all = arrows();
  const next = all.filter(({ from }) => from === current);
  return html`
    <div class="lifecycle">
      <svg viewBox=${VIEW_BOX} role="img" aria-label="The lifecycle of a record; it is in the state ${current}">
        <defs>
          <marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse">
            <path d="M0 0 8 4 0 8z" fill="context-stroke" />
          </marker>
        </defs>
        ${all.map(({ from, to }) => line(from, to, from === current))}
        ${states.map((state) => box(state, state === current))}
      </svg>
      <h2>From ${current}</h2>
      ${
        next.length === 0
          ? html`<p>It has ended: nothing happens to it any more.</p>`
          : html`<ul>${next.map(({ to, commands }) => html`<li><code>${commands.join(', ')}</code> → ${to}</li>`)}</ul>`
      }
    </div>
  `;
}

function line(from: State, to: State, isLit: boolean) {
  const [[x1, y1], [x2, y2]] = [edge(from, to), edge(to, from)];
  return svg`<line class=${isLit ? 'lit' : ''} x1=${x1} y1=${y1} x2=${x2} y2=${y2} marker-end="url(#head)" />`;
}

function box(state: State, isLit: boolean) {
  const [x, y] = middle(state);
  return svg`<g class=${isLit ? 'lit' : ''}>
    <rect x=${x - WIDTH / 2} y=${y - HEIGHT / 2} width=${WIDTH} height=${HEIGHT} rx="8" />
    <text x=${x} y=${y + 5}>${state}</text>
  </g>`;
}
