import { readFileSync } from 'node:fs';
import { kB } from '../build/measure.ts';
import { scenarios } from '../build/scenarios.ts';
import type { GeneratedFiles } from './generators.ts';

const path = 'docs/embedding.md';
const place = /(<!-- sizes -->\n).*?(<!-- \/sizes -->)/s;

/** The table of sizes among what is written by hand. */
export function generate(): GeneratedFiles {
  const text = readFileSync(path, 'utf8');
  if (!place.test(text)) throw new Error(`${path} has no place for the sizes`);
  const rows = scenarios.map(({ name, budget, limit }) => `| ${name} | ${kB(budget)} | ${kB(limit)} |`);
  const table = ['', '| Page | Budget | Limit |', '|---|---|---|', ...rows, '', ''].join('\n');
  return { [path]: text.replace(place, `$1${table}$2`) };
}
