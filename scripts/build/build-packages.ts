import { rmSync } from 'node:fs';
import { writeManifest } from '../manifest/write-manifest.ts';
import { runNode } from '../stages/child.ts';

/** In the order of who needs whom: each is built on what the ones before it publish. */
const packages = ['machine', 'evidence', 'host-adapter', 'widget', 'host-server', 'cli'];

/** Makes the `dist/` of every package, and looks at each as those see it who install it. Throws with what the tools say. */
export async function buildPackages(): Promise<void> {
  for (const name of packages) {
    const folder = `packages/${name}`;
    // What was deleted in the source must not be published.
    rmSync(`${folder}/dist`, { recursive: true, force: true });
    await tool(folder, ['node_modules/typescript/bin/tsc', '--project', `${folder}/tsconfig.build.json`]);
    if (name === 'widget') writeManifest(`${folder}/dist`);
  }
  for (const name of packages) {
    const folder = `packages/${name}`;
    await tool(folder, ['node_modules/publint/src/cli.js', folder, '--strict']);
    await tool(folder, ['node_modules/@arethetypeswrong/cli/dist/index.js', '--pack', folder, '--profile', 'esm-only']);
  }
}

async function tool(folder: string, args: readonly string[]): Promise<void> {
  const { code, output } = await runNode(args);
  if (code !== 0) throw new Error(`${folder} could not be built: ${String(args[0])}\n${output}`);
}
