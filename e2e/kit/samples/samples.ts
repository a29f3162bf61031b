import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Release } from '../drop-in/release.ts';
import { bundle } from './bundle.ts';
import type { Answer } from './sample-site.ts';
import { vuePlugin } from './vue-plugin.ts';

/** A sample as its site serves it. */
export interface Sample {
  readonly name: string;
  /** Where invitations lead. */
  readonly landing: string;
  readonly answer: (release: Release) => Promise<Answer>;
}

const examples = 'docs/examples';
const read = (path: string): string => readFileSync(`${examples}/${path}`, 'utf8');

export const samples: readonly Sample[] = [
  {
    name: 'plain HTML',
    landing: '/',
    answer: async ({ path: place, files }) => {
      const html = read('plain/index.html');
      return (path) => (path === '/' ? html : path.startsWith(place) ? files.get(path.slice(place.length)) : undefined);
    },
  },
  {
    name: 'React 19, rendered on the server',
    landing: '/contract',
    answer: async () => {
      const [files, page] = await Promise.all([bundle(`${examples}/react/browser.tsx`), reactPage()]);
      return (path) => files.get(path.slice(1)) ?? (['/', '/contract'].includes(path) ? page(path) : undefined);
    },
  },
  {
    name: 'Vue 3',
    landing: '/',
    answer: async () => {
      const define = { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false' };
      const hydration = { __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' };
      const options = { plugins: [vuePlugin], define: { ...define, ...hydration } };
      const files = await bundle(`${examples}/vue/main.ts`, options);
      const html = read('vue/index.html');
      return (path) => (path === '/' ? html : files.get(path.slice(1)));
    },
  },
];

/** What the sample's server does, in this process. */
async function reactPage(): Promise<(path: string) => string> {
  const outfile = 'e2e/.out/samples/react-server.mjs';
  await bundle(`${examples}/react/server.tsx`, { outfile, splitting: false, platform: 'node', packages: 'external' });
  const { page } = (await import(pathToFileURL(resolve(outfile)).href)) as { page: (path: string) => string };
  return page;
}
