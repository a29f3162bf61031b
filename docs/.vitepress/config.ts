import { defineConfig } from 'vitepress';
import { drawnLifecycle } from './drawn-lifecycle.ts';
import { insideOnly } from './inside-only.ts';
import { sidebar } from './pages.ts';

export default defineConfig({
  title: 'IOU Kit',
  description: 'An embeddable widget with which two people make, sign and close an IOU',
  lang: 'en',
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  cleanUrls: true,
  // A link that leads nowhere fails the build.
  ignoreDeadLinks: false,
  srcExclude: ['examples/**'],
  markdown: {
    config(md) {
      insideOnly(md);
      drawnLifecycle(md);
    },
  },
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('iou-') } } },
  themeConfig: {
    nav: [
      { text: 'Start', link: '/start' },
      { text: 'API', link: '/api/' },
    ],
    sidebar: sidebar(),
    search: { provider: 'local' },
    outline: [2, 3],
  },
});
