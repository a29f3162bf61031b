import type { PathSink } from '@iou-kit/machine/ink/drawing';
import type { SetGlyph } from './set-lines.ts';

/** Red, green and blue, 0–1. */
export type Colour = readonly [number, number, number];

/** Collects what is drawn on a page as PDF operators. The origin is at the bottom left, the unit is the point. */
export class PageCanvas implements PathSink {
  readonly #operators: string[] = [];
  #at: readonly [number, number] = [0, 0];

  get content(): string {
    return this.#operators.join('\n');
  }

  /** Shows glyphs on a base line. */
  glyphs(glyphs: readonly SetGlyph[], x: number, y: number, size: number, colour: Colour, spacing = 0): void {
    this.#add(`BT ${colour.map(number).join(' ')} rg ${number(x)} ${number(y)} Td`);
    // Letters set apart are still one word to whoever reads the file.
    if (spacing) this.#add(`/Span << /ActualText <FEFF${utf16(glyphs)}> >> BDC`);
    let font: SetGlyph['font'] | undefined;
    let array = '';
    const flush = () => {
      if (array) this.#add(`[${array}] TJ`);
      array = '';
    };
    for (const glyph of glyphs) {
      if (glyph.font !== font) {
        flush();
        font = glyph.font;
        this.#add(`/${font.key} ${number(size)} Tf`);
      }
      const after = glyph.after + (spacing * 1000) / size;
      array += `<${font.show(glyph.codePoint)}>${after === 0 ? '' : number(-after)}`;
    }
    flush();
    if (spacing) this.#add('EMC');
    this.#add('ET');
  }

  /** Draws on a copy of the page's state: moved, turned, or half transparent. */
  within(
    { x = 0, y = 0, degrees = 0, scaleX = 1, scaleY = 1, state }: Placing,
    draw: (canvas: PageCanvas) => void,
  ): void {
    const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const matrix = [cos * scaleX, sin * scaleX, -sin * scaleY, cos * scaleY, x, y];
    this.#add(`q ${state ? `/${state} gs ` : ''}${matrix.map(fine).join(' ')} cm`);
    draw(this);
    this.#add('Q');
  }

  line(x1: number, y1: number, x2: number, y2: number, width: number, colour: Colour): void {
    this.#add(
      `${colour.map(number).join(' ')} RG ${number(width)} w ${number(x1)} ${number(y1)} m ${number(x2)} ${number(y2)} l S`,
    );
  }

  rectangle(x: number, y: number, width: number, height: number): void {
    this.#add(`${[x, y, width, height].map(number).join(' ')} re`);
  }

  /** A box with round corners. */
  roundBox(x: number, y: number, width: number, height: number, radius: number): void {
    const [right, top, k] = [x + width, y + height, radius * 0.4477];
    this.moveTo(x + radius, y);
    this.lineTo(right - radius, y);
    this.#curve(right - k, y, right, y + k, right, y + radius);
    this.lineTo(right, top - radius);
    this.#curve(right, top - k, right - k, top, right - radius, top);
    this.lineTo(x + radius, top);
    this.#curve(x + k, top, x, top - k, x, top - radius);
    this.lineTo(x, y + radius);
    this.#curve(x, y + k, x + k, y, x + radius, y);
    this.closePath();
  }

  fill(colour: Colour): void {
    this.#add(`${colour.map(number).join(' ')} rg f`);
  }

  stroke(width: number, colour: Colour): void {
    this.#add(`${colour.map(number).join(' ')} RG ${number(width)} w S`);
  }

  moveTo(x: number, y: number): void {
    this.#at = [x, y];
    this.#add(`${number(x)} ${number(y)} m`);
  }

  lineTo(x: number, y: number): void {
    this.#at = [x, y];
    this.#add(`${number(x)} ${number(y)} l`);
  }

  /** PDF has cubic curves only. */
  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void {
    const [fromX, fromY] = this.#at;
    const third = (a: number, b: number) => a + (2 / 3) * (b - a);
    this.#curve(third(fromX, controlX), third(fromY, controlY), third(x, controlX), third(y, controlY), x, y);
  }

  closePath(): void {
    this.#add('h');
  }

  #curve(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#at = [x, y];
    this.#add(`${[x1, y1, x2, y2, x, y].map(number).join(' ')} c`);
  }

  #add(operator: string): void {
    this.#operators.push(operator);
  }
}

const utf16 = (glyphs: readonly SetGlyph[]): string =>
  glyphs
    .map(({ character }) => Array.from({ length: character.length }, (_, i) => hex4(character.charCodeAt(i))).join(''))
    .join('');
const hex4 = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');

export interface Placing {
  readonly x?: number;
  readonly y?: number;
  readonly degrees?: number;
  readonly scaleX?: number;
  readonly scaleY?: number;
  /** A named graphics state. */
  readonly state?: string;
}

const number = (value: number): string => String(Math.round(value * 100) / 100 || 0);
const fine = (value: number): string => String(Math.round(value * 1e5) / 1e5 || 0);
