import { readFileSync } from 'node:fs';
import { findSources } from '../../stages/files.ts';

/** One fenced block of a page. */
export interface Snippet {
  readonly page: string;
  /** Where it begins. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
  /** The file that it shows, named in a comment above it. */
  readonly shows: string | undefined;
  /** Why nothing can check it: what stands behind the language after `no-run:`. */
  readonly unchecked: string | undefined;
}

const isMade = (path: string): boolean => /^docs\/(api|reports|\.vitepress)\//.test(path);

/** The pages that people write, from the root of the repository. */
export const pages = (): string[] => findSources(['README.md', 'CONTRIBUTING.md', 'docs/**/*.md'], isMade);

const fence = /^(?:<!-- (\S+) -->\n)?```([\w-]*)(?: no-run: ?(.*))?(.*)\n([^]*?)^```$/gm;

export const readSnippets = (page: string): Snippet[] => snippetsIn(page, readFileSync(page, 'utf8'));

export function snippetsIn(page: string, source: string): Snippet[] {
  return [...source.matchAll(fence)].map((found) => {
    const [whole, shows, language = '', unchecked, rest = '', text = ''] = found;
    const line = source.slice(0, found.index + whole.indexOf('```')).split('\n').length;
    if (rest.trim() !== '') throw new Error(`${page}:${line}: not understood: ${rest.trim()}`);
    return { page, line, language, text, shows, unchecked };
  });
}

export const placeOf = ({ page, line }: Snippet): string => `${page}:${line}`;
