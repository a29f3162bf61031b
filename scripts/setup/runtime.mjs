import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const oldest = [22, 18];

/** Path of a Node that runs TypeScript and has node:sqlite: the installed one, else the one that is running if it is new enough. */
export function findRuntime() {
  const installed = fileURLToPath(
    new URL(`../../node_modules/node-${process.platform}-${process.arch}/bin/node`, import.meta.url),
  );
  if (existsSync(installed)) return installed;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return process.execPath;
  console.error(`Node ${oldest.join('.')} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}
