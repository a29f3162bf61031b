import { PDFString } from 'pdf-lib';
import type { PDFContext, PDFRef } from 'pdf-lib';
import type { FontFace } from './font-face.ts';

/**
 * What one document uses of a font. Each code point has a code of its own, even where the font shows two alike, so that
 * a reader of the file gets back what was written and not its double.
 */
export class FontUse {
  /** Its name among a page's resources. */
  readonly key: string;
  readonly face: FontFace;
  readonly ref: PDFRef;
  readonly #codes = new Map<number, number>();

  constructor(key: string, face: FontFace, ref: PDFRef) {
    this.key = key;
    this.face = face;
    this.ref = ref;
  }

  /** The two bytes, in hex, that show a code point. */
  show(codePoint: number): string {
    let code = this.#codes.get(codePoint);
    if (code === undefined) {
      code = this.#codes.size + 1;
      this.#codes.set(codePoint, code);
    }
    return hex4(code);
  }

  /** Writes the font; nothing may be shown with it afterwards. */
  async embed(context: PDFContext): Promise<void> {
    const codePoints = [...this.#codes.keys()];
    const { file, glyphIds } = await this.face.cut(codePoints);
    const name = `${this.#tag()}+${this.face.name}`;
    const { metrics } = this.face;
    const descriptor = context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4,
      FontBBox: [...metrics.box],
      ItalicAngle: 0,
      Ascent: metrics.ascent,
      Descent: metrics.descent,
      CapHeight: metrics.capHeight,
      StemV: 80,
      FontFile2: context.register(context.flateStream(file, { Length1: file.length })),
    });
    const descendant = context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: context.register(descriptor),
      DW: 1000,
      W: [1, codePoints.map((codePoint) => this.face.advance(codePoint))],
      CIDToGIDMap: context.register(context.flateStream(glyphMap(glyphIds))),
    });
    const font = context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(descendant)],
      ToUnicode: context.register(context.flateStream(unicodeMap(codePoints))),
    });
    context.assign(this.ref, font);
  }

  get isUsed(): boolean {
    return this.#codes.size > 0;
  }

  /** Six letters that mark the font as cut; by its place in the document, so that the same paper has the same bytes. */
  #tag(): string {
    return `IOUAA${this.key.slice(-1)}`;
  }
}

const hex4 = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');

function glyphMap(glyphIds: readonly number[]): Uint8Array {
  const map = new Uint8Array(2 * (glyphIds.length + 1));
  const view = new DataView(map.buffer);
  glyphIds.forEach((id, i) => {
    view.setUint16(2 * (i + 1), id);
  });
  return map;
}

const utf16 = (codePoint: number): string =>
  Array.from({ length: codePoint > 0xffff ? 2 : 1 }, (_, i) =>
    hex4(String.fromCodePoint(codePoint).charCodeAt(i)),
  ).join('');

/** ToUnicode: at most 100 lines to a block, as the format demands. */
function unicodeMap(codePoints: readonly number[]): string {
  const lines = codePoints.map((codePoint, i) => `<${hex4(i + 1)}> <${utf16(codePoint)}>`);
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, i) => lines.slice(100 * i, 100 * (i + 1)));
  return [
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def',
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
    ...blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`),
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend',
  ].join('\n');
}
