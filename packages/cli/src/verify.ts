import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Trust, verifyBundle, type Verification } from '@iou-kit/evidence';
import { verificationLines } from './verification-lines.ts';

const help = `iou-kit verify FILE [--trust FILE] [--receipt FILE] [--json]

Checks a bundle of evidence offline. 离线核验证据包。

  --trust FILE     what the host publishes at /v1/trust; without it the bundle's own keys are used   平台公布的公钥
  --receipt FILE   a receipt that somebody kept, or an earlier bundle                                以前保存的回执或证据包
  --json           the result as JSON                                                                以 JSON 输出

Exits with 0 if the bundle is valid, 1 if it is not, 2 if it could not be read.
`;

/** What a bundle may hold at most (docs/evidence-format.md). */
const MOST_BYTES = 100_000_000;

/** A sentence for whoever typed the command. */
class Complaint extends Error {}

/** `iou-kit verify`; its exit code. */
export async function verify(args: readonly string[]): Promise<number> {
  try {
    const { file, options } = readArgs(args);
    if (options.help) return print(help, 0);
    if (file === undefined) throw new Complaint(`请给出证据包文件。Say which file to verify.\n\n${help}`);
    const verification = await verifyBundle(await bytesOf(file), {
      trust: options.trust === undefined ? undefined : await trustIn(options.trust),
      receipt: options.receipt === undefined ? undefined : await bytesOf(options.receipt),
    });
    return print(
      options.json ? jsonOf(verification) : verificationLines(verification).join('\n'),
      codeOf(verification),
    );
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    process.stderr.write(`iou-kit verify: ${error.message}\n`);
    return 2;
  }
}

function readArgs(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        trust: { type: 'string' },
        receipt: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (positionals.length > 1) throw new Complaint(`一次只能核验一个文件。One file at a time.\n\n${help}`);
    return { file: positionals[0], options: values };
  } catch (error) {
    if (error instanceof Complaint) throw error;
    throw new Complaint(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT'
      ? new Complaint(`找不到文件 ${path}。There is no file ${path}.`)
      : new Complaint(`无法读取 ${path}。${path} cannot be read (${error.code ?? error.message}).`);
  });
  if (found.isDirectory()) throw new Complaint(`${path} 是文件夹。${path} is a folder, not a file.`);
  if (found.size > MOST_BYTES)
    throw new Complaint(`${path} 超过 100 MB，不会是证据包。${path} is over 100 MB, no bundle.`);
  if (found.size === 0) throw new Complaint(`${path} 是空文件。${path} is empty.`);
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Complaint(`无法读取 ${path}。${path} cannot be read (${error.code ?? error.message}).`);
  });
}

async function trustIn(path: string): Promise<Trust> {
  const read = Trust.safeParse(jsonIn(await bytesOf(path)));
  if (!read.success)
    throw new Complaint(
      `${path} 不是平台公布的公钥文件（iou-trust/1）。${path} is no trust of the format iou-trust/1.`,
    );
  return read.data;
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

const jsonOf = ({ format, valid, faults, notes }: Verification): string =>
  JSON.stringify({ format, valid, faults, notes }, undefined, 2);

function codeOf({ valid, faults }: Verification): number {
  if (valid) return 0;
  return faults.some(({ code }) => code === 'BUNDLE_UNREADABLE') ? 2 : 1;
}

function print(text: string, code: number): number {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  return code;
}
