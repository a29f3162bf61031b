import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defaultClientConditions, defineConfig } from 'vite';

const root = join(import.meta.dirname, 'demo');

/** Builds the demo: every page that lies in `demo/`. The server serves it from `demo/dist`. */
export default defineConfig({
  root,
  // Where the reference host serves them; a person's page lies deeper than the files it needs.
  base: '/demo/',
  // The workspaces' sources, so that the demo needs no other build.
  resolve: { conditions: ['@iou-kit/source', ...defaultClientConditions] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    rollupOptions: {
      input: Object.fromEntries(
        globSync('*.html', { cwd: root }).map((page) => [basename(page, '.html'), join(root, page)]),
      ),
    },
  },
});
