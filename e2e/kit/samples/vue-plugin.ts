import type { Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { compileScript, parse } from 'vue/compiler-sfc';

/** Compiles `.vue` files as a partner's build does that was told which tags are no components of Vue. */
export const vuePlugin: Plugin = {
  name: 'vue',
  setup({ onLoad }) {
    onLoad({ filter: /\.vue$/ }, async ({ path }) => {
      const compilerOptions = { isCustomElement: (tag: string) => tag.startsWith('iou-') };
      const options = { filename: path, templateParseOptions: compilerOptions };
      const { descriptor, errors } = parse(await readFile(path, 'utf8'), options);
      if (errors[0]) throw errors[0];
      const { content } = compileScript(descriptor, {
        id: 'sample',
        inlineTemplate: true,
        templateOptions: { compilerOptions },
      });
      return { contents: content, loader: 'ts' };
    });
  },
};
