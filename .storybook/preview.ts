import type { Preview } from '@storybook/web-components-vite';
import { mswLoader } from 'msw-storybook-addon/csf3';
import { setupWorker } from 'msw/browser';
import { inFrame } from '../stories/kit/frame.ts';
import { applications } from '../stories/kit/msw.ts';
import { expectDefined } from '../stories/kit/page.ts';
import { settings, settingsOf } from '../stories/kit/settings.ts';
import { wear } from '../stories/kit/wear.ts';

/** The worker lies beside the page, wherever a built Storybook is put. */
const serviceWorker = { url: new URL('mockServiceWorker.js', document.baseURI).pathname };

/** For the tests, which see a story in all its looks once it has come to rest. */
Object.assign(globalThis, { wear: (globals: Readonly<Record<string, unknown>>) => wear(settingsOf(globals)) });

export default {
  loaders: [
    mswLoader(async () => {
      const worker = setupWorker(applications);
      await worker.start({ quiet: true, onUnhandledFrame: 'bypass', serviceWorker });
      return worker;
    }),
  ],
  decorators: [inFrame],
  afterEach: ({ canvasElement }) => {
    expectDefined(canvasElement);
  },
  ...settings,
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    a11y: { test: 'error' },
    viewport: {
      options: {
        phone: { name: 'Phone', styles: { width: '375px', height: '812px' }, type: 'mobile' },
        narrow: { name: 'Narrow phone', styles: { width: '320px', height: '640px' }, type: 'mobile' },
        sideways: { name: 'Phone, sideways', styles: { width: '740px', height: '360px' }, type: 'mobile' },
        desktop: { name: 'Desktop', styles: { width: '1280px', height: '800px' }, type: 'desktop' },
      },
    },
    options: {
      storySort: { order: ['Elements', ['iou-form', 'iou-sign', 'iou-detail', 'iou-list'], 'Parts'] },
    },
  },
} satisfies Preview;
