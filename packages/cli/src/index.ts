const help = `iou-kit COMMAND [options]

  serve    start the reference host with its demonstration (iou-kit serve --help)
  rotate-keys  make new keys in a data folder (iou-kit rotate-keys --help)
  verify   check a bundle of evidence, offline (iou-kit verify --help)
  conformance  prove a host, faults included (iou-kit conformance --help)
`;

/** Each command's code is loaded when it is given: who verifies starts no server. */
const commands: Readonly<Record<string, () => Promise<(args: readonly string[]) => Promise<number>>>> = {
  serve: async () => (await import('@iou-kit/host-server/node')).serve,
  'rotate-keys': async () => (await import('@iou-kit/host-server/node')).rotate,
  verify: async () => (await import('./verify.ts')).verify,
  conformance: async () => (await import('./conformance/conformance.ts')).conformance,
};

/** Runs a command line; its exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command !== undefined && Object.hasOwn(commands, command)) {
    const load = commands[command];
    if (load) return (await load())(rest);
  }
  const asked = command === undefined || command === '--help' || command === 'help';
  (asked ? process.stdout : process.stderr).write(asked ? help : `iou-kit: there is no command ${command}.\n\n${help}`);
  return asked ? 0 : 2;
}
