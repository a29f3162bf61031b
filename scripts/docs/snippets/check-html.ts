import type { Script } from './compile.ts';
import { placeOf, type Snippet } from './read-snippets.ts';

/** Attributes that every element has, or that a form's control has by the platform. */
const everywhere = /^(id|class|slot|style|lang|dir|hidden|title|name|role|tabindex|(data|aria)-[\w-]+)$/;
const tag = /<(\/?)([a-z][\w-]*)((?:\s+[\w:@.-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/g;
const script = /(<script\b([^>]*)>)([^]*?)<\/script>/g;

/** The inline scripts of a block that a browser would run. */
export function scriptsOf(snippet: Snippet): Script[] {
  return [...snippet.text.matchAll(script)]
    .filter(([, , attributes = '', text = '']) => text.trim() !== '' && !attributes.includes('importmap'))
    .map(({ index, 1: opening = '', 3: text = '' }) => {
      const before = snippet.text.slice(0, index + opening.length).split('\n').length - 1;
      return { page: snippet.page, line: snippet.line + before, text, language: 'js' };
    });
}

/** What is wrong with our tags, their attributes and the import maps of a block. */
export function checkHtml(snippet: Snippet, attributes: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const markup = snippet.text.replaceAll(script, '$1</script>');
  const open: string[] = [];
  const faults: string[] = [];
  for (const [, closing, name = '', rest = ''] of markup.matchAll(tag)) {
    if (!name.includes('-')) continue;
    const known = attributes.get(name);
    if (!known) faults.push(`there is no <${name}>`);
    else if (closing) {
      if (open.pop() !== name) faults.push(`</${name}> closes nothing`);
    } else {
      open.push(name);
      const wrong = namesIn(rest).filter((attribute) => !known.has(attribute) && !everywhere.test(attribute));
      faults.push(...wrong.map((attribute) => `<${name}> has no attribute ${attribute}`));
    }
  }
  faults.push(...open.map((name) => `<${name}> is not closed`));
  for (const [, , said = '', text = ''] of snippet.text.matchAll(script))
    if (said.includes('importmap') && !isJson(text)) faults.push('its import map is not JSON');
  return faults.map((fault) => `${placeOf(snippet)}: ${fault}`);
}

const namesIn = (rest: string): string[] =>
  [...rest.matchAll(/([\w:@.-]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g)].map(([, name = '']) => name);

export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
