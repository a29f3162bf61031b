import { hangs, mayBreak, mayStretch, squeeze } from './line-rules.ts';
import type { Glyph, TypeCase, Weight } from './type-case.ts';

export interface Span {
  readonly text: string;
  readonly weight: Weight;
}

/** A glyph in its line; `after` is what is added behind it, in thousandths of the type size. */
export interface SetGlyph extends Glyph {
  readonly after: number;
}

export interface Line {
  readonly glyphs: readonly SetGlyph[];
  /** From the left margin. */
  readonly indent: number;
  /** What is to be seen of it, without the empty half of a last mark. */
  readonly width: number;
}

export interface Measure {
  readonly size: number;
  readonly width: number;
  /** Of the first line. */
  readonly indent?: number;
  readonly justify?: boolean;
}

/** Wider gaps would be taken for blanks, by eyes and by programs. */
const WIDEST = 90;

/** Breaks spans into lines; `\n` ends one. Words that are wider than a line are cut. */
export function setLines(type: TypeCase, spans: readonly Span[], measure: Measure): Line[] {
  const paragraphs: Glyph[][] = [[]];
  for (const { text, weight } of spans)
    text.split('\n').forEach((piece, i) => {
      if (i > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push(...type.pick(piece, weight));
    });
  return paragraphs.flatMap((glyphs) => setParagraph(glyphs, measure));
}

function setParagraph(glyphs: readonly Glyph[], measure: Measure): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let { indent = 0 } = measure;
  do {
    const end = lineEnd(glyphs, start, ((measure.width - indent) * 1000) / measure.size);
    lines.push(setLine(trimmed(glyphs.slice(start, end)), measure, indent, end === glyphs.length));
    start = end;
    indent = 0;
  } while (start < glyphs.length);
  return lines;
}

/** Where the line that begins at `start` ends: the last fitting place at which it may. */
function lineEnd(glyphs: readonly Glyph[], start: number, room: number): number {
  let used = 0;
  let end = start;
  for (let i = start; i < glyphs.length; i += 1) {
    const [glyph, next] = [glyphs[i], glyphs[i + 1]];
    if (!glyph) break;
    used += glyph.advance;
    const visible = glyph.character === ' ' ? used - glyph.advance : used - hangs(glyph.character);
    if (visible > room) return end > start ? end : Math.max(i, start + 1);
    if (!next || mayBreak(glyph.character, next.character)) end = i + 1;
    if (next) used -= squeeze(glyph.character, next.character);
  }
  return glyphs.length;
}

const trimmed = (glyphs: readonly Glyph[]): readonly Glyph[] =>
  glyphs.at(-1)?.character === ' ' ? glyphs.slice(0, -1) : glyphs;

function setLine(glyphs: readonly Glyph[], { size, width, justify }: Measure, indent: number, isLast: boolean): Line {
  const pairs = glyphs.map((glyph, i) => ({ glyph, next: glyphs[i + 1]?.character }));
  const set = pairs.map(({ glyph, next }) => ({
    ...glyph,
    after: next === undefined ? 0 : -squeeze(glyph.character, next),
  }));
  const natural =
    set.reduce((sum, { advance, after }) => sum + advance + after, 0) - hangs(set.at(-1)?.character ?? '');
  const spare = ((width - indent) * 1000) / size - natural;
  const gaps = pairs.filter(({ glyph, next }) => next !== undefined && mayStretch(glyph.character, next)).length;
  const share = gaps > 0 ? spare / gaps : Infinity;
  if (!justify || isLast || spare <= 0 || share > WIDEST)
    return { glyphs: set, indent, width: (natural * size) / 1000 };
  const stretched = set.map((glyph, i) => {
    const next = pairs[i]?.next;
    return next !== undefined && mayStretch(glyph.character, next) ? { ...glyph, after: glyph.after + share } : glyph;
  });
  return { glyphs: stretched, indent, width: width - indent };
}
