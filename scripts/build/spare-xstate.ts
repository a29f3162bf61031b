import type { Plugin } from 'vite';

/** Code of XState that nothing of ours reaches, which the bundler cannot tell (0.7 kB). */
const unreached = [
  // `setup` gives a dozen helpers beside `createMachine` and `createStateConfig`, the ones that we call.
  { file: 'xstate', code: /(?<=\nfunction setup\([^)]*\) \{\n {2}return \{\n)[^]*?(?= {4}createStateConfig: )/ },
  { file: 'xstate', code: /,\n {4}extend: extended => setup\([^]*?(?=\n {2}\};\n\})/ },
  // An actor is shown to developer tools where its options say so.
  { file: 'raise', code: /(?<=\n {2}attachDevTools\(\) \{\n)[^]*?(?=\n {2}\}\n)/ },
];

/** Leaves it out of XState's modules. */
export function spareXState(): Plugin {
  return {
    name: 'iou-kit:spare-xstate',
    transform: {
      filter: { id: /\/xstate\/dist\/(?:xstate|raise-\w+)\.esm\.js$/ },
      handler: (code, id) => ({ code: spared(code, id), map: null }),
    },
  };
}

/** A module of XState without it. Throws where that is written in another way than it was. */
export function spared(code: string, id: string): string {
  const here = unreached.filter(({ file }) => id.includes(`/dist/${file}`));
  if (!here.every((each) => each.code.test(code)))
    throw new Error('iou-kit: XState is written in another way than it was');
  return here.reduce((text, each) => text.replace(each.code, ''), code);
}
