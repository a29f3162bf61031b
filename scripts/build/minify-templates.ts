import { parseSync, Visitor, type Plugin } from 'vite';

/** Takes the white space that nobody sees out of Lit's templates: a minifier must leave strings alone. */
export function minifyTemplates(): Plugin {
  return {
    name: 'iou-kit:minify-templates',
    enforce: 'post',
    transform: {
      filter: { id: /\/packages\/widget\/src\// },
      handler: (code) => ({ code: withoutWhiteSpace(code), map: null }),
    },
  };
}

const shortened: Readonly<Record<string, (text: string) => string>> = {
  css: shortCss,
  html: shortHtml,
  svg: shortHtml,
};

/** The code with shorter templates. */
export const withoutWhiteSpace = (code: string): string => editTemplates(code, shortened);

/** The code with the text of its templates changed, by their tag: each piece between expressions by itself. */
export function editTemplates(code: string, changes: Readonly<Record<string, (text: string) => string>>): string {
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      const change = tag.type === 'Identifier' ? changes[tag.name] : undefined;
      if (!change) return;
      // The parser counts the delimiter before a part in (it does in TypeScript alone): a back-tick, or the brace that closes an expression.
      for (const { start, value } of quasi.quasis) {
        const from = start + 1;
        edits.push({ start: from, end: from + value.raw.length, text: change(value.raw) });
      }
    },
  }).visit(parseSync('templates.ts', code).program);
  // From the end on, so that places stay what they are; the parts of an outer template never overlap an inner one's.
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
}

/** No string of our styles holds a brace, a semicolon or a comment. */
function shortCss(text: string): string {
  return text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([:,]) /g, '$1')
    .replace(/;}/g, '}');
}

/** Lines are broken and indented for those who read the source; one space stands for each. */
function shortHtml(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
