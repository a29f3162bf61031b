import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildRelease } from '../../scripts/build/build-release.ts';
import { releasePlace } from '../../scripts/build/release-place.ts';
import { plainForm } from './plain-form.ts';

export type ContenderId = 'plain' | 'drop-in' | 'announced' | 'naive';

/** A file of the bench's site; `how` it is packed on the way is part of what is compared. */
export interface Packed {
  readonly content: string;
  readonly how: 'br' | 'gzip';
}

export interface Contender {
  readonly id: ContenderId;
  readonly name: string;
  /** The page for a person whose token this is, with a draft of theirs. */
  readonly page: (given: { readonly token: string; readonly recordId: string }) => string;
  /** By address. */
  readonly files: ReadonlyMap<string, Packed>;
}

const brotli = (content: string): Packed => ({ content, how: 'br' });

/** Builds what is compared. */
export async function contenders(): Promise<readonly Contender[]> {
  await buildRelease();
  const { folder, version } = releasePlace();
  const hashes = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')) as Record<string, string>;
  const path = `/iou-kit/${version}/`;
  const released = Object.keys(hashes).map((name): [string, Packed] => [
    path + name,
    brotli(readFileSync(join(folder, name), 'utf8')),
  ]);
  return [
    { id: 'plain', name: 'hand-written form', page: () => plainForm, files: new Map() },
    {
      id: 'drop-in',
      name: 'drop-in, <iou-form>',
      page: withForm(`<script type="module" src="${path}iou-kit.js"></script>`),
      files: new Map(released),
    },
    {
      id: 'announced',
      name: 'drop-in, parts preloaded',
      page: withForm(`${preloads(folder, path)}<script type="module" src="${path}iou-kit.js"></script>`),
      // Those of the drop-in: they are on the site already.
      files: new Map(),
    },
    {
      id: 'naive',
      name: 'whole kit, one file',
      page: withForm('<script type="module" src="/whole.js"></script>'),
      files: new Map([['/whole.js', { content: await wholeKit(), how: 'gzip' }]]),
    },
  ];
}

/** The parts of the form's first screen, asked for before the loader is read. */
function preloads(folder: string, path: string): string {
  const lists = JSON.parse(readFileSync(join(folder, 'preload.json'), 'utf8')) as Record<string, readonly string[]>;
  return (lists['iou-form'] ?? []).map((file) => `<link rel="modulepreload" href="${path}${file}">`).join('');
}

const withForm =
  (script: string): Contender['page'] =>
  ({ token, recordId }) => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>填写借条</title>
<link rel="icon" href="data:,">${script}</head>
<body><iou-host endpoint="/" token="${token}"><iou-form record-id="${recordId}"></iou-form></iou-host></body></html>`;

/** What a bundler makes of the kit when nobody asks for more: every lazy import taken in, white space and names kept. */
async function wholeKit(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['packages/widget/src/drop-in/define.ts'],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@iou-kit/source'],
    tsconfig: 'packages/widget/tsconfig.json',
    write: false,
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('the bundler gave nothing');
  return file.text;
}
