import { defaultClientConditions, defineConfig } from 'vite';

/** The project's own configuration builds the demo; stories need only its condition. */
export default defineConfig({
  resolve: { conditions: ['@iou-kit/source', ...defaultClientConditions] },
});
