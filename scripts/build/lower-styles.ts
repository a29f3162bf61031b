import type { Plugin } from 'vite';
import { editTemplates } from './minify-templates.ts';

/** Writes the styles of Lit's templates for engines before logical shorthands, range queries and dynamic viewport units (Chrome 86). */
export function lowerStyles(): Plugin {
  return {
    name: 'iou-kit:lower-styles',
    enforce: 'post',
    transform: {
      filter: { id: /\/packages\/widget\/src\// },
      handler: (code) => ({ code: editTemplates(code, { css: lowered }), map: null }),
    },
  };
}

/** The sides that a property without a physical name sets; both languages run from left to right. */
const sides: Readonly<Record<string, readonly string[]>> = {
  inset: ['top', 'right', 'bottom', 'left'],
  'inset-block': ['top', 'bottom'],
  'inset-inline': ['left', 'right'],
  'inset-block-start': ['top'],
  'inset-block-end': ['bottom'],
  'inset-inline-start': ['left'],
  'inset-inline-end': ['right'],
  'margin-block': ['margin-top', 'margin-bottom'],
  'margin-inline': ['margin-left', 'margin-right'],
  'padding-block': ['padding-top', 'padding-bottom'],
  'padding-inline': ['padding-left', 'padding-right'],
};

const declaration = new RegExp(`(?<=[{;]\\s*)(${Object.keys(sides).join('|')}):([^;{}]+)(?=[;}])`, 'g');
/** Newer engines know containers and `translate`, which would hold a dialog that lies over the page by its position alone. */
const unwanted = /(?<=[{;]\s*)(?:container|translate):[^;{}]+;/g;

// A dialog that no engine lays over the page: the screen behind it is covered, and cannot be touched.
const dialogs = `dialog:not([open]){display:none}dialog[open]{position:fixed;top:0;right:0;bottom:0;left:0;z-index:2147483647;block-size:fit-content}
dialog[open]::before{content:'';position:fixed;top:0;right:0;bottom:0;left:0;z-index:-1;background:rgb(20 18 12/.5)}dialog[open]{`;

/** One piece of a style sheet, for the engines of the floor. */
export function lowered(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/: +/g, ':')
    .replace(declaration, (_, name: string, value: string) => spread(sides[name] ?? [], partsOf(value.trim())))
    .replace(unwanted, '')
    .replace(/(?<=\d)[ds]v([hw])\b/g, 'v$1')
    .replace(/\((width|height) >=? (\d+)px\)/g, '(min-$1:$2px)')
    .replace(/\((width|height) <=? (\d+)px\)/g, '(max-$1:$2px)')
    .replace(/(?<=^|[}\s])dialog\[open\] \{/, dialogs);
}

/** One to four values, as shorthands share them out. */
const spread = (names: readonly string[], values: readonly string[]): string =>
  names.map((name, place) => `${name}:${values[place] ?? values[place - 2] ?? values[0] ?? ''}`).join(';');

/** Values apart, but what stands in brackets together. */
function partsOf(value: string): readonly string[] {
  let depth = 0;
  return [...value]
    .map((sign) => {
      depth += Number(sign === '(') - Number(sign === ')');
      return sign === ' ' && depth === 0 ? '\n' : sign;
    })
    .join('')
    .split('\n');
}
