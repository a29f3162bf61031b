import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkBoundaries } from './check.ts';

const complaints = (path: string, text: string) => checkBoundaries([{ path, text }]).map(({ message }) => message);

const refused: readonly [what: string, path: string, text: string][] = [
  ['a Node import in machine', 'packages/machine/src/a.ts', "import { readFileSync } from 'node:fs'"],
  ['a Node import without its prefix', 'packages/machine/src/a.ts', "import { createHash } from 'crypto'"],
  ['a Node import in evidence', 'packages/evidence/src/a.ts', "import { Buffer } from 'node:buffer'"],
  [
    'a Node import in the application',
    'packages/host-server/src/app/a.ts',
    "import { DatabaseSync } from 'node:sqlite'",
  ],
  [
    'the type of a Node module in the application',
    'packages/host-server/src/a.ts',
    "import type { Server } from 'node:http'",
  ],
  ['a Node import on demand', 'packages/evidence/src/a.ts', "export const fs = () => import('node:fs')"],
  ['a Node re-export', 'packages/machine/src/a.ts', "export * from 'node:path'"],
  ['the Node part in the application', 'packages/host-server/src/a.ts', "import { serve } from './node/serve.ts'"],
  ['the document in machine', 'packages/machine/src/a.ts', 'export const title = () => document.title'],
  ['the process in machine', 'packages/machine/src/a.ts', 'export const e = process.env'],
  ['the network in machine', 'packages/machine/src/a.ts', "export const get = () => fetch('/')"],
  ['the console in machine', 'packages/machine/src/a.ts', "console.log('a')"],
  ['a way round through globalThis', 'packages/machine/src/a.ts', "export const d = globalThis['document']"],
  ['the window in evidence', 'packages/evidence/src/a.ts', 'export const w = typeof window'],
  ["the browser's storage in the application", 'packages/host-server/src/a.ts', "localStorage.setItem('a', 'b')"],
  ['host-adapter in machine', 'packages/machine/src/a.ts', "import type { Host } from '@iou-kit/host-adapter'"],
  ['host-server in host-adapter', 'packages/host-adapter/src/a.test.ts', "import { app } from '@iou-kit/host-server'"],
  ['lit in host-adapter', 'packages/host-adapter/src/a.ts', "import { html } from 'lit'"],
  ['penpal outside of the frame', 'packages/host-adapter/src/http/a.ts', "import { connect } from 'penpal'"],
  [
    'a concrete host in an element',
    'packages/widget/src/a.ts',
    "import { memoryHost } from '@iou-kit/host-adapter/memory'",
  ],
  ['a kind by its name', 'packages/widget/src/a.ts', "export const a = (r: { kind: string }) => r.kind === 'receipt'"],
  ['a kind by its id', 'packages/host-server/src/a.ts', "export const a = (k: string) => k !== 'lease'"],
  [
    'a switch over kinds',
    'packages/machine/src/a.ts',
    'export function f(kind: string) { switch (kind) { default: } }',
  ],
  ['a case for a kind', 'packages/cli/src/a.ts', "export function f(x: string) { switch (x) { case 'iou': } }"],
  ['a type beside a value', 'packages/widget/src/a.ts', "import { type Host } from '@iou-kit/host-adapter'"],
  ['evidence at once in an element', 'packages/widget/src/a.ts', "import { verify } from '@iou-kit/evidence'"],
  ['the server in the widget', 'packages/widget/src/a.ts', "import type { App } from '@iou-kit/host-server'"],
  ['inner files of a package', 'packages/evidence/src/a.ts', "import { x } from '@iou-kit/machine/src/index.ts'"],
  ['a path out of the package', 'packages/evidence/src/a.ts', "import { x } from '../../machine/src/index.ts'"],
  ['a path without an extension', 'packages/machine/src/a.ts', "import { x } from './b'"],
  ['the package itself by name', 'packages/machine/src/a.ts', "import { x } from '@iou-kit/machine/values'"],
  ['the whole of zod', 'packages/machine/src/a.ts', "import { z } from 'zod'"],
  ['a computed import', 'packages/machine/src/a.ts', 'export const load = (name: string) => import(name)'],
  ['a file in no room', 'packages/other/src/a.ts', 'export {}'],
];
for (const [what, path, text] of refused) {
  test(`refuses ${what}`, () => assert.equal(complaints(path, text).length, 1));
}

const allowed: readonly [what: string, path: string, text: string][] = [
  ['the receipt of the log', 'packages/widget/src/a.ts', "export const a = (part: string) => part === 'receipt'"],
  ['a kind that knows itself', 'packages/machine/src/kinds/iou/a.ts', "export const a = (k: string) => k === 'iou'"],
  ['zod/mini in machine', 'packages/machine/src/a.ts', "import * as z from 'zod/mini'\nexport const s = z.string()"],
  [
    'a parameter named as a global',
    'packages/machine/src/a.ts',
    'export const h = (document: string) => document.length',
  ],
  ['what the language has', 'packages/machine/src/a.ts', 'export const p = Promise.all(Object.keys(new Map()))'],
  ['types of the web', 'packages/evidence/src/a.ts', 'export type K = CryptoKey'],
  ['a door of machine', 'packages/evidence/src/a.ts', "import { money } from '@iou-kit/machine/values'\nmoney()"],
  [
    'web globals in the application',
    'packages/host-server/src/a.ts',
    'export const r = () => new Response(crypto.randomUUID())',
  ],
  [
    'Node in the Node part',
    'packages/host-server/src/node/a.ts',
    "import { createServer } from 'node:http'\ncreateServer()",
  ],
  [
    'Node in a test',
    'packages/machine/src/a.test.ts',
    "import { test } from 'node:test'\nsetTimeout(() => test('a'), 1)",
  ],
  ['the type of a host in an element', 'packages/widget/src/a.ts', "import type { Host } from '@iou-kit/host-adapter'"],
  [
    'a host in the composition file',
    'packages/widget/src/drop-in/a.ts',
    "import { httpHost } from '@iou-kit/host-adapter/http'",
  ],
  ['evidence when it is needed', 'packages/widget/src/a.ts', "export const load = () => import('@iou-kit/evidence')"],
  [
    'a ready host in a test of an element',
    'packages/widget/src/a.test.ts',
    "import { memoryHost } from '@iou-kit/host-adapter/memory'",
  ],
];
for (const [what, path, text] of allowed) {
  test(`allows ${what}`, () => assert.deepEqual(complaints(path, text), []));
}

test('says where', () => {
  const [violation] = checkBoundaries([{ path: 'packages/machine/src/a.ts', text: "\n\nimport 'node:fs'" }]);
  assert.deepEqual(violation, {
    path: 'packages/machine/src/a.ts',
    line: 3,
    message: "machine may not import Node's node:fs.",
  });
});
