import { themeCss, themes } from '@iou-kit/widget/themes';
import { format } from 'prettier';
import type { GeneratedFiles } from './generators.ts';

/** The sample themes as style sheets, for pages that set no appearance from script. */
export async function generate(): Promise<GeneratedFiles> {
  const files = Object.entries(themes).map(
    async ([name, theme]) =>
      [
        `packages/widget/themes/${name}.css`,
        await format(themeCss(name, theme), { parser: 'css', singleQuote: true }),
      ] as const,
  );
  return Object.fromEntries(await Promise.all(files));
}
