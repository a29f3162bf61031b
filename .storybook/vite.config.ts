import { defaultClientConditions, defineConfig } from 'vite';

/** The project's own configuration builds the demo; stories need only its condition. */
export default defineConfig({
  resolve: { conditions: ['@iou-kit/source', ...defaultClientConditions] },
  // Storybook's renderer imports it by itself; without this it would bring a second lit-html along.
  optimizeDeps: { include: ['lit/directive-helpers.js'] },
});
