import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Verification } from '@iou-kit/evidence';

const folder = fileURLToPath(new URL('../../../../../../verify', import.meta.url));

/** Reads lines of JSON and answers each with one: a process for each bundle would take most of the time. */
const program = `
import sys, json, base64
sys.path.insert(0, ${JSON.stringify(folder)})
sys.dont_write_bytecode = True
from iou_verify import verify
for line in sys.stdin:
    asked = json.loads(line)
    receipt = base64.b64decode(asked['receipt']) if asked.get('receipt') else None
    print(json.dumps(verify(base64.b64decode(asked['bundle']), asked.get('trust'), receipt)), flush=True)
`;

export interface PythonVerifier {
  verify(
    bundle: Uint8Array,
    options?: { readonly trust?: unknown; readonly receipt?: Uint8Array },
  ): Promise<Verification>;
  close(): void;
}

/** The independent verifier, `verify/iou_verify.py`, in one process. */
export function pythonVerifier(): PythonVerifier {
  const child: ChildProcessWithoutNullStreams = spawn('python3', ['-c', program]);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return {
    async verify(bundle, { trust, receipt } = {}) {
      const asked = {
        bundle: Buffer.from(bundle).toString('base64'),
        ...(trust !== undefined && { trust }),
        ...(receipt && { receipt: Buffer.from(receipt).toString('base64') }),
      };
      child.stdin.write(`${JSON.stringify(asked)}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error(`The verifier in Python has ended: ${said.slice(-2000)}`);
      return JSON.parse(String(value)) as Verification;
    },
    close: () => child.kill(),
  };
}
