import { parseArgs } from 'node:util';
import { rotatableKeys, rotateKeys, type RotatableKey } from './keys/rotate-keys.ts';

export const rotateHelp = `iou-kit rotate-keys KEY… [options]

Makes new keys in a data folder whose server is stopped. What the old ones signed, sealed and wrapped stays good.

  tokens     sign people's tokens; the old key is believed until the next rotation
  wrapping   encrypts the keys of records; the old one opens what it wrapped
  log        signs the log; the old public key stays in /v1/trust
  seal       seals papers (development authority only; else your KMS)

  --data FOLDER   where records and keys are kept (.data)
  --help          show this
`;

/** Runs the command; its exit code. */
export async function rotate(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { data: { type: 'string', default: '.data' }, help: { type: 'boolean', default: false } },
    });
    if (values.help) {
      process.stdout.write(rotateHelp);
      return 0;
    }
    const keys = positionals.filter(isRotatable);
    if (keys.length === 0 || keys.length < positionals.length)
      throw new Error(`Name some of ${rotatableKeys.join(', ')}.`);
    await rotateKeys(values.data, keys, new Date().toISOString());
    process.stdout.write(`New keys for ${keys.join(', ')}, from the next start on.\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${rotateHelp}`);
    return 2;
  }
}

const isRotatable = (word: string): word is RotatableKey => rotatableKeys.some((key) => key === word);
