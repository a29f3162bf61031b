import type { Preview } from '@storybook/web-components-vite';
import { mswLoader } from 'msw-storybook-addon/csf3';

export default {
  loaders: [mswLoader()],
  parameters: {
    layout: 'centered',
    a11y: { test: 'error' },
  },
} satisfies Preview;
