import { colours, type Sheet } from '../setting/sheet.ts';
import { chineseNumber } from '../words.ts';
import type { Entry, Section } from './report-sections.ts';

const LABEL = 84;
const SIZE = 9.5;
const LEADING = 16;
/** So many lines of an entry stay on one page. */
const TOGETHER = 8;

/** A section: its heading never alone at the end of a page, and no entry parted from its heading. */
export function drawSection(sheet: Sheet, { title, english, entries, none }: Section, number: number): void {
  sheet.keep(76);
  sheet.space(28);
  const chinese = `${chineseNumber(number)}、${title}`;
  const heading = { size: 13, weight: 'bold' } as const;
  sheet.text(chinese, sheet.left, sheet.y, heading);
  const x = sheet.left + sheet.type.measure(chinese, 'bold', heading.size) + 10;
  sheet.text(english, x, sheet.y, { size: 9.5, colour: colours.muted });
  sheet.space(7);
  sheet.rule();
  sheet.space(3);
  for (const entry of entries) drawEntry(sheet, entry);
  if (entries.length === 0) sheet.block([{ text: none, weight: 'regular' }], { size: SIZE, leading: LEADING });
}

function drawEntry(sheet: Sheet, { heading, facts }: Entry): void {
  const labelStyle = { size: SIZE, leading: LEADING, width: LABEL - 8, colour: colours.muted };
  const style = { size: SIZE, leading: LEADING, x: LABEL, width: sheet.width - LABEL };
  const set = facts.map(([label, value]) => ({
    labels: sheet.set([{ text: label, weight: 'regular' }], labelStyle),
    values: sheet.set([{ text: value, weight: 'regular' }], style),
  }));
  const heights = set.map(({ labels, values }) => Math.max(labels.length, values.length));
  const count = heights.reduce((sum, lines) => sum + lines, heading === undefined ? 0 : 1);
  sheet.keep(Math.min(count, TOGETHER) * LEADING + 6);
  sheet.space(5);
  if (heading !== undefined) sheet.block([{ text: heading, weight: 'bold' }], { size: 10.5, leading: LEADING + 1 });
  set.forEach(({ labels, values }, i) => {
    sheet.keep(LEADING * Math.min(heights[i] ?? 1, TOGETHER));
    const top = sheet.y;
    sheet.lines(labels, labelStyle);
    const afterLabel = sheet.y;
    sheet.y = top;
    sheet.lines(values, style);
    // Where a long value has turned the page, it stands lower than its label.
    if (values.length <= TOGETHER) sheet.y = Math.min(sheet.y, afterLabel);
  });
}
