import { mkdirSync, writeFileSync } from 'node:fs';
import { states, type State } from '@iou-kit/machine';
import { arrows, edge, HEIGHT, middle, VIEW_BOX, WIDTH, type Arrow } from '../../stories/lifecycle/geometry.ts';

/** Where the site's configuration, which is bundled without our sources, finds the picture. */
const folder = 'docs/.vitepress/cache';

/** Draws the life of a record from the machine itself. */
export function buildPicture(): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/lifecycle.svg`, picture());
}

const style = [
  '.lifecycle{display:block;max-width:570px;width:100%;margin:16px 0;font:14px/1.4 var(--vp-font-family-mono)}',
  '.lifecycle rect{fill:var(--vp-c-bg-soft);stroke:var(--vp-c-text-3)}',
  '.lifecycle text{fill:var(--vp-c-text-1);text-anchor:middle}',
  '.lifecycle line{stroke:var(--vp-c-text-3)}',
].join('');

function picture(): string {
  return `<svg class="lifecycle" viewBox="${VIEW_BOX}" role="img" aria-label="The states of a record, and what leads from one to another; the table below says the same">
<component is="style">${style}</component>
<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="var(--vp-c-text-3)" /></marker></defs>
${arrows().map(line).join('\n')}
${states.map(box).join('\n')}
</svg>`;
}

function line({ from, to, commands }: Arrow): string {
  const [[x1, y1], [x2, y2]] = [edge(from, to), edge(to, from)];
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" marker-end="url(#head)"><title>${commands.join(', ')}</title></line>`;
}

function box(state: State): string {
  const [x, y] = middle(state);
  return `<g><rect x="${x - WIDTH / 2}" y="${y - HEIGHT / 2}" width="${WIDTH}" height="${HEIGHT}" rx="8" /><text x="${x}" y="${y + 5}">${state}</text></g>`;
}
