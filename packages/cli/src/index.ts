import { serve } from '@iou-kit/host-server/node';

const help = `iou-kit COMMAND [options]

  serve    start the reference host with its demonstration (iou-kit serve --help)
`;

/** Runs a command line; its exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === 'serve') return serve(rest);
  const asked = command === undefined || command === '--help' || command === 'help';
  (asked ? process.stdout : process.stderr).write(asked ? help : `iou-kit: there is no command ${command}.\n\n${help}`);
  return asked ? 0 : 2;
}
