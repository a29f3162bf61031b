import ts from 'typescript';

export interface StrayWord {
  readonly line: number;
  readonly text: string;
}

const marked = new Set(['html', 'svg']);
/** Attributes that a person hears or reads. */
const spoken =
  /\s(?:aria-label|aria-description|aria-roledescription|title|alt|placeholder|label)\s*=\s*"([^"]*\p{L}[^"]*)"/gu;

/**
 * What a screen would say that stands in no catalogue: letters between the tags of a template or in an attribute that is read out,
 * and Chinese in any string. Punctuation and the names of units are no words.
 */
export function strayWords(path: string, source: string): StrayWord[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const found: StrayWord[] = [];
  const report = (node: ts.Node, text: string) =>
    found.push({ line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, text: text.trim() });
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && marked.has(node.tag.getText(file))) {
      for (const text of saidBy(node.template)) report(node, text);
    } else if (ts.isStringLiteralLike(node) && /\p{Script=Han}/u.test(node.text)) report(node, node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function saidBy(template: ts.TemplateLiteral): string[] {
  const parts = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template.text]
    : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
  const markup = parts
    .join('\0')
    .replace(/<!--.*?-->/gs, '')
    .replace(/<style>.*?<\/style>/gs, '');
  const attributes = [...markup.matchAll(spoken)].map(([, text = '']) => text);
  const texts = markup.replace(/<[^>]*>/gs, '\0').split('\0');
  return [...attributes, ...texts.filter((text) => /\p{L}/u.test(text))];
}
