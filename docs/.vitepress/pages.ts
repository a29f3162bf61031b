import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The pages in the order in which they are read; what is not on the list stands after it. */
const order = [
  ...['start', 'lifecycle', 'embedding', 'frameworks', 'theming', 'accessibility'],
  ...['writing-a-host', 'reference-host', 'wire', 'walkthrough', 'adding-a-kind'],
  ...['evidence-format', 'ink', 'threat-model'],
];

const docs = join(import.meta.dirname, '..');

export interface Page {
  readonly text: string;
  /** Its address on the site. */
  readonly link: string;
}

/** The pages of one folder, each under its own first heading. */
function pagesIn(folder: string): readonly Page[] {
  return globSync(`${folder}*.md`, { cwd: docs })
    .map((file) => file.split(sep).join('/').replace(/\.md$/, ''))
    .filter((page) => !page.endsWith('index'))
    .sort((a, b) => placeOf(a) - placeOf(b) || a.localeCompare(b))
    .map((page) => ({ text: headingOf(page), link: `/${page}` }));
}

const placeOf = (page: string): number => (order.includes(page) ? order.indexOf(page) : order.length);

function headingOf(page: string): string {
  const [, heading = page] = /^# (.*)$/m.exec(readFileSync(join(docs, `${page}.md`), 'utf8')) ?? [];
  return heading.replaceAll(/[`\\]/g, '');
}

const group = (text: string, items: readonly Page[], collapsed: boolean) => ({ text, items: [...items], collapsed });

/** What the side of the site lists: whatever files there are. */
export const sidebar = () =>
  [
    group('Guide', pagesIn(''), false),
    group('API', pagesIn('api/**/'), true),
    group('Decisions', pagesIn('decisions/'), true),
    group('Reports', pagesIn('reports/'), true),
  ].filter(({ items }) => items.length > 0);
