import { posix } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';

/**
 * The site holds the pages alone. A link to another file of the repository, which leads there where the sources are read, is only its
 * words here.
 */
export function insideOnly(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('inside-only', ({ tokens, env }) => {
    const { relativePath } = env as { readonly relativePath: string };
    const leadsOut = (href: string): boolean => {
      if (/^[a-z]+:|^#|^\//.test(href)) return false;
      const isPage = /\.md(#|$)/.test(href);
      return !isPage || posix.join(posix.dirname(relativePath), href).startsWith('../');
    };
    for (const { children } of tokens) {
      let out = false;
      for (const token of children ?? []) {
        if (token.type === 'link_open') out = leadsOut(token.attrGet('href') ?? '');
        const isLink = token.type === 'link_open' || token.type === 'link_close';
        if (isLink && out) Object.assign(token, { type: 'text', tag: '', nesting: 0, content: '' });
      }
    }
  });
}
