/** How a package may import another: at all, only its types, or only when it is needed. */
export type Reach = 'freely' | 'types' | 'lazily';

/** What the files of one room may know. A room is a package, or a part of one with a stricter or a wider law. */
export interface Room {
  readonly name: string;
  readonly holds: (path: string) => boolean;
  readonly packages: Readonly<Record<string, Reach>>;
  readonly libraries: readonly string[];
  readonly node: boolean;
  /** Web globals that its values may use; undefined where every global may be used. */
  readonly globals?: readonly string[];
}

const law = {
  machine: '@iou-kit/machine',
  evidence: '@iou-kit/evidence',
  adapter: '@iou-kit/host-adapter',
  server: '@iou-kit/host-server',
} as const;

const pure = [
  'TextEncoder',
  'TextDecoder',
  'URL',
  'URLSearchParams',
  'structuredClone',
  'AbortController',
  'AbortSignal',
  'atob',
  'btoa',
];
const shared = [
  ...pure,
  ...['crypto', 'fetch', 'Request', 'Response', 'Headers', 'FormData', 'Blob', 'File'],
  ...['Event', 'EventTarget', 'DOMException'],
  ...['ReadableStream', 'WritableStream', 'TransformStream', 'CompressionStream', 'DecompressionStream'],
  ...['TextDecoderStream', 'TextEncoderStream', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  ...['queueMicrotask', 'performance'],
];

const under = (folder: string) => (path: string) => path.startsWith(folder);

/** The arrows of the design. The first room that holds a file is its room. */
export const rooms: readonly Room[] = [
  {
    name: "machine's drawn ink",
    holds: under('packages/machine/src/ink/drawing/'),
    packages: {},
    libraries: ['perfect-freehand'],
    node: false,
    globals: pure,
  },
  {
    name: 'machine',
    holds: under('packages/machine/src/'),
    packages: {},
    libraries: ['xstate', 'zod/mini', '@noble/hashes', 'canonicalize'],
    node: false,
    globals: pure,
  },
  {
    name: 'evidence',
    holds: under('packages/evidence/src/'),
    packages: { [law.machine]: 'freely' },
    libraries: ['zod/mini', 'fflate'],
    node: false,
    globals: shared,
  },
  {
    name: "host-adapter's frame",
    holds: under('packages/host-adapter/src/frame/'),
    packages: { [law.machine]: 'freely', [law.evidence]: 'freely' },
    libraries: ['penpal'],
    node: false,
  },
  {
    name: 'host-adapter',
    holds: under('packages/host-adapter/src/'),
    packages: { [law.machine]: 'freely', [law.evidence]: 'freely' },
    libraries: [],
    node: false,
  },
  {
    name: "widget's types for frameworks",
    holds: under('packages/widget/src/frameworks/'),
    packages: {},
    libraries: ['react', 'vue', 'svelte', 'solid-js'],
    node: false,
  },
  {
    name: "widget's drop-in",
    holds: under('packages/widget/src/drop-in/'),
    packages: { [law.machine]: 'freely', [law.adapter]: 'freely', [law.evidence]: 'lazily' },
    libraries: ['lit', '@lit/context'],
    node: false,
  },
  {
    name: 'widget',
    holds: under('packages/widget/src/'),
    packages: { [law.machine]: 'freely', [law.adapter]: 'types', [law.evidence]: 'lazily' },
    libraries: ['lit', '@lit/context', 'perfect-freehand'],
    node: false,
  },
  {
    name: "host-server's papers",
    holds: under('packages/host-server/src/paper/'),
    packages: { [law.machine]: 'freely' },
    libraries: ['pdf-lib', '@pdf-lib/fontkit', 'subset-font', 'uqr'],
    node: false,
    globals: shared,
  },
  {
    name: "host-server's certificates",
    holds: under('packages/host-server/src/pki/'),
    packages: { [law.machine]: 'freely', [law.evidence]: 'freely' },
    libraries: ['asn1js'],
    node: false,
    globals: shared,
  },
  {
    name: "host-server's Node part",
    holds: under('packages/host-server/src/node/'),
    packages: { [law.machine]: 'freely', [law.evidence]: 'freely', [law.adapter]: 'freely' },
    libraries: ['hono', '@hono/node-server', 'jose', 'pino', 'zod/mini'],
    node: true,
  },
  {
    name: "host-server's application",
    holds: under('packages/host-server/src/'),
    packages: { [law.machine]: 'freely', [law.evidence]: 'freely', [law.adapter]: 'freely' },
    libraries: ['hono', 'jose', 'zod/mini'],
    node: false,
    globals: shared,
  },
  {
    name: 'cli',
    holds: under('packages/cli/src/'),
    packages: { [law.server]: 'freely', [law.evidence]: 'freely', [law.adapter]: 'freely' },
    libraries: [],
    node: true,
  },
];

/** Tests and their kits may use any library, and anything that their package may reach at all; the arrows still hold. */
export const isTestCode = (path: string) => /\.(test|harness)\.ts$|\/testing\//.test(path);
