import { lifecycle, states, type State } from '@iou-kit/machine';
import { html, svg, type TemplateResult } from 'lit';

/** Where each state stands: column and row. */
const places: Readonly<Record<State, readonly [column: number, row: number]>> = {
  draft: [0, 0],
  awaitingCounterparty: [0, 1],
  awaitingInitiatorSignature: [0, 2],
  pending: [0, 3],
  'effective.signed': [0, 4],
  'effective.releasePending': [0, 5],
  'effective.settlementPending': [1, 5],
  discarded: [1, 0],
  revoked: [1, 2],
  rejected: [1, 3],
  expired: [1, 4],
  released: [0, 6],
  settled: [1, 6],
};

const WIDTH = 230;
const HEIGHT = 44;
const GAP = { x: 300, y: 92 };

interface Arrow {
  readonly from: State;
  readonly to: State;
  readonly commands: readonly string[];
}

/** Every arrow of the machine itself, those between the same two states together. */
function arrows(): readonly Arrow[] {
  const found = new Map<string, Arrow>();
  for (const from of states) {
    const node = lifecycle.getStateNodeById(`${lifecycle.id}.${from}`);
    for (const [command, transitions] of node.transitions) {
      for (const to of transitions
        .flatMap(({ target }) => target ?? [])
        .map(({ id }) => id.slice(lifecycle.id.length + 1) as State)) {
        if (to === from) continue;
        const key = `${from} ${to}`;
        const commands = found.get(key)?.commands ?? [];
        found.set(key, { from, to, commands: [...new Set([...commands, command])] });
      }
    }
  }
  return [...found.values()];
}

const middle = (state: State): readonly [x: number, y: number] => {
  const [column, row] = places[state];
  return [20 + column * GAP.x + WIDTH / 2, 20 + row * GAP.y + HEIGHT / 2];
};

/** Where a line from one box to another leaves the first. */
function edge(from: State, to: State): readonly [x: number, y: number] {
  const [[x1, y1], [x2, y2]] = [middle(from), middle(to)];
  const scale = Math.min(WIDTH / 2 / Math.abs(x2 - x1 || 1e-9), HEIGHT / 2 / Math.abs(y2 - y1 || 1e-9));
  return [x1 + (x2 - x1) * scale, y1 + (y2 - y1) * scale];
}

/** The law as a picture, the state that a record is in lit, and beneath it what may happen next. */
export function diagram(current: State): TemplateResult {
  const all = arrows();
  const next = all.filter(({ from }) => from === current);
  return html`
    <div class="lifecycle">
      <svg viewBox="0 0 570 660" role="img" aria-label="The lifecycle of a record; it is in the state ${current}">
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
