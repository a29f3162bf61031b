import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';

/**
 * The life of a record as a picture, which `npm run docs` has drawn. The page's text has it for readers of Mermaid; the site needs no library for
 * one picture.
 */
export function drawnLifecycle(md: MarkdownRenderer): void {
  const { fence } = md.renderer.rules;
  md.renderer.rules.fence = (tokens, at, ...rest) => {
    const token = tokens[at];
    if (token?.info.trim() !== 'mermaid') return fence?.(tokens, at, ...rest) ?? '';
    if (!token.content.startsWith('stateDiagram'))
      throw new Error('the site draws no Mermaid but the life of a record');
    return readFileSync(join(import.meta.dirname, 'cache/lifecycle.svg'), 'utf8');
  };
}
