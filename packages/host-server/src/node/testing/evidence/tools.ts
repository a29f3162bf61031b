import { spawnSync } from 'node:child_process';

/** What a program of somebody else's says. Throws, by its name, where it is not installed. */
export function ask(
  program: string,
  ...args: readonly string[]
): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 50_000_000 });
  if (error) throw new Error(`${program} is missing: ${error.message}`);
  return { status, said: `${stdout}${stderr}` };
}
