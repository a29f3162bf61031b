import { PDFName, type PDFDocument } from 'pdf-lib';
import { PageCanvas, type Colour } from './page-canvas.ts';
import { setLines, type Line, type Span } from './set-lines.ts';
import type { TypeCase, Weight } from './type-case.ts';

export const colours = {
  text: [0.11, 0.1, 0.09],
  muted: [0.4, 0.38, 0.35],
  rule: [0.72, 0.69, 0.64],
  stamp: [0.72, 0.11, 0.1],
  ink: [0.09, 0.13, 0.27],
} as const satisfies Record<string, Colour>;

export interface TextStyle {
  readonly size: number;
  readonly weight?: Weight;
  readonly colour?: Colour;
  /** Added between characters. */
  readonly spacing?: number;
  readonly align?: 'left' | 'centre' | 'right';
}

export interface BlockStyle {
  readonly size: number;
  readonly leading: number;
  readonly indent?: number;
  readonly justify?: boolean;
  readonly colour?: Colour;
  /** Where the block stands, from the left margin. */
  readonly x?: number;
  readonly width?: number;
}

const A4 = { width: 595.28, height: 841.89 };
const margins = { left: 71, right: 71, top: 66, bottom: 84 };

/** A4 pages that are filled from top to bottom. `y` is where the next thing begins. */
export class Sheet {
  readonly type: TypeCase;
  readonly left = margins.left;
  readonly width = A4.width - margins.left - margins.right;
  readonly height = A4.height;
  readonly bottom = margins.bottom;
  y = 0;
  readonly #pages: PageCanvas[] = [];

  constructor(type: TypeCase) {
    this.type = type;
    this.turn();
  }

  get canvas(): PageCanvas {
    const page = this.#pages.at(-1);
    if (!page) throw new Error('A sheet has a page from the start.');
    return page;
  }

  get right(): number {
    return this.left + this.width;
  }

  get room(): number {
    return this.y - this.bottom;
  }

  turn(): void {
    this.#pages.push(new PageCanvas());
    this.y = A4.height - margins.top;
  }

  /** Turns the page if this height is not left on it. */
  keep(height: number): void {
    if (height > this.room) this.turn();
  }

  space(height: number): void {
    this.y -= height;
  }

  rule(width = 0.6): void {
    this.canvas.line(this.left, this.y, this.right, this.y, width, colours.rule);
  }

  /** One line at a base line. */
  text(text: string, x: number, y: number, style: TextStyle, canvas = this.canvas): void {
    const { size, weight = 'regular', colour = colours.text, spacing = 0, align = 'left' } = style;
    const [line, ...more] = setLines(this.type, [{ text, weight }], { size, width: Infinity });
    if (!line || more.length > 0) throw new RangeError('A line may not be broken.');
    const width = line.width + spacing * (line.glyphs.length - 1);
    const start = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
    canvas.glyphs(line.glyphs, start, y, size, colour, spacing);
  }

  set(spans: readonly Span[], { size, indent = 0, justify = false, width = this.width }: BlockStyle): Line[] {
    return setLines(this.type, spans, { size, width, indent, justify });
  }

  /** Lines one under the other, the page turned where they no longer fit; never a single line before or after the turn. */
  lines(lines: readonly Line[], style: BlockStyle): void {
    lines.forEach((line, i) => {
      const left = lines.length - i;
      const together = (i === 0 || left === 2) && left > 1 ? (lines.length <= 3 ? left : 2) : 1;
      this.keep(together * style.leading);
      this.y -= style.leading;
      const base = this.y + (style.leading - style.size) / 2 + style.size * 0.12;
      const x = this.left + (style.x ?? 0) + line.indent;
      this.canvas.glyphs(line.glyphs, x, base, style.size, style.colour ?? colours.text);
    });
  }

  block(spans: readonly Span[], style: BlockStyle): void {
    this.lines(this.set(spans, style), style);
  }

  /** Ends the sheet: `furnish` draws what every page has, then the pages and their fonts join the document. */
  async finish(
    document: PDFDocument,
    furnish: (canvas: PageCanvas, page: number, pages: number) => void,
  ): Promise<void> {
    const { context } = document;
    this.#pages.forEach((canvas, i) => {
      furnish(canvas, i + 1, this.#pages.length);
    });
    await this.type.embed();
    const used = this.type.fonts.filter(({ isUsed }) => isUsed);
    const resources = context.register(
      context.obj({
        Font: Object.fromEntries(used.map(({ key, ref }) => [key, ref])),
        ExtGState: { Stamp: { Type: 'ExtGState', ca: 0.88, CA: 0.88, BM: 'Multiply' } },
      }),
    );
    for (const canvas of this.#pages) {
      const { node } = document.addPage([A4.width, A4.height]);
      node.set(PDFName.of('Resources'), resources);
      node.set(PDFName.of('Contents'), context.register(context.flateStream(canvas.content)));
    }
  }
}
