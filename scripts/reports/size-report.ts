import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { kB, type Measure } from '../build/measure.ts';

const path = 'docs/reports/sizes.md';
/** Less is no reason to write it anew: every change of a source moves a few bytes. */
const TOLERANCE = 0.05;

type Weighed = Pick<Measure, 'files' | 'size'> & { readonly scenario: Pick<Measure['scenario'], 'name'> };

/** Says what the release weighs, so that a diff shows what a change does to it. */
export function writeSizeReport(measures: readonly Weighed[]): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, sizeReport(measures));
}

/** The pages that weigh noticeably more or less than the report says; all of them where there is none. */
export function misreported(measures: readonly Weighed[], report = read()): readonly string[] {
  return measures
    .filter(({ scenario: { name }, size }) => {
      const [, said = 'NaN'] = new RegExp(`^## ${name}: ([\\d.]+) kB$`, 'm').exec(report) ?? [];
      return !(Math.abs(Number(said) * 1000 - size) <= size * TOLERANCE);
    })
    .map(({ scenario: { name }, size }) => `${name}: ${kB(size)}, which ${path} does not say (npm run size)`);
}

export function sizeReport(measures: readonly Weighed[]): string {
  const sections = measures.map(({ scenario: { name }, size, files }) => {
    const rows = files.map((part) => `| ${part.file.replace(/-[\w-]{8}(?=\.js$)/, '')} | ${kB(part.size)} |`);
    return [`## ${name}: ${kB(size)}`, '', '| File | Brotli |', '|---|---|', ...rows, ''].join('\n');
  });
  return [
    '<!-- Written by `npm run size`. A test fails where a page has become a twentieth larger or smaller. -->\n',
    '# What a page downloads\n',
    'Brotli (quality 11), each file by itself, with all dependencies.\n',
    ...sections,
  ].join('\n');
}

const read = (): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
