import { build, defaultClientConditions } from 'vite';
import { transform } from 'esbuild';
import { directImports } from './direct-imports.ts';
import { lowerStyles } from './lower-styles.ts';
import { minifyTemplates } from './minify-templates.ts';
import { ownPolicy } from './own-policy.ts';

const entry = 'packages/widget/src/drop-in/legacy/define.ts';

/** The floor's syntax: neither class fields nor `?.` can be taken for granted in WebKit 14.1's and Chromium 86's neighbours. */
export const LEGACY_TARGET = 'es2019';

/** The whole drop-in as one classic script for older engines. */
export async function bundleLegacy(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: ['@iou-kit/source', ...defaultClientConditions] },
    plugins: [ownPolicy(), directImports(), lowerStyles(), minifyTemplates()],
    build: {
      write: false,
      target: 'es2022',
      reportCompressedSize: false,
      lib: { entry: { 'iou-kit': entry }, formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [result] = Array.isArray(built) ? built : [];
  const chunk = result?.output.find((file) => file.type === 'chunk');
  if (!chunk) throw new Error('the bundler gave no fallback');
  // The bundler's own lowering stops at what Vite asks of it; this one also takes private members apart.
  const { code } = await transform(`(()=>{${chunk.code}})();`, {
    target: LEGACY_TARGET,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
  return code;
}
