import { defaultClientConditions, defineConfig } from 'vite';
import { manifestPlugin } from './manifest-plugin.ts';

/** The project's own configuration builds the demo; stories need only its condition. */
export default defineConfig({
  plugins: [manifestPlugin()],
  resolve: { conditions: ['@iou-kit/source', ...defaultClientConditions] },
  // Storybook's renderer imports it by itself; without this it would bring a second lit-html along.
  optimizeDeps: { include: ['lit/directive-helpers.js'] },
});
