import { format } from 'prettier';
import type { ClassDoc, Described } from '../manifest/manifest.ts';
import { elementsOf, readManifest } from '../manifest/read-manifest.ts';
import type { GeneratedFiles } from './generators.ts';
import { intro, outro } from './theming/prose.ts';
import { contrastTable, sharedPartsTable, tokenTables } from './theming/tables.ts';

/** How everything is restyled: tokens from the styles, parts and states from the manifest of the elements. */
export async function generate(): Promise<GeneratedFiles> {
  const elements = elementsOf(readManifest());
  const text = [
    intro,
    tokenTables(),
    contrastTable(),
    '## Parts',
    'These names mean the same in every element, and are handed on through every root: `iou-form::part(primary)` in your style sheet reaches the main button of each screen, however deep it stands.',
    sharedPartsTable(),
    '## By element',
    ...elements.map(section).filter((each) => each !== ''),
    outro,
  ].join('\n\n');
  return { 'docs/theming.md': await format(text, { parser: 'markdown', printWidth: 120, proseWrap: 'preserve' }) };
}

function section({ tagName, cssParts = [], cssProperties = [], cssStates = [], attributes = [] }: ClassDoc): string {
  const looks = attributes.filter(({ name }) => ['theme', 'contrast', 'density', 'large-type'].includes(name));
  const rows = [
    ...rowsOf('attribute', looks),
    ...rowsOf('token', cssProperties),
    ...rowsOf('part', cssParts),
    ...cssStates.map(({ name, description }) => row('state', `:state(${name})`, description)),
  ];
  if (rows.length === 0) return '';
  return [`### \`<${tagName}>\``, ['| Kind | Name | What it is |', '|---|---|---|', ...rows].join('\n')].join('\n\n');
}

const rowsOf = (kind: string, docs: readonly Described[]): string[] =>
  docs.map(({ name, description }) => row(kind, name, description));

const row = (kind: string, name: string, description = ''): string =>
  `| ${kind} | \`${name}\` | ${description.replaceAll('\n', ' ').replaceAll('|', '\\|')} |`;
