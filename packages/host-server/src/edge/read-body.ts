import { refusalProblem } from './problem.ts';

/** Reads a body of at most `max` bytes. A longer one is cut off while it is being read, and never held. */
export async function readBody(request: Request, max: number): Promise<Uint8Array<ArrayBuffer>> {
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > max) throw await tooLarge(request, max);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const next = await reader?.read();
    if (!next || next.done) break;
    const chunk = next.value;
    length += chunk.length;
    if (length > max) {
      await reader?.cancel().catch(ignore);
      throw refusalProblem(refusal(max), closing);
    }
    chunks.push(chunk);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const refusal = (max: number) => ({ code: 'PAYLOAD_TOO_LARGE', params: { maxBytes: max } }) as const;

/** The rest of the body will not be read, so the connection cannot carry another request. */
const closing = { connection: 'close' };

async function tooLarge(request: Request, max: number): Promise<Error> {
  await request.body?.cancel().catch(ignore);
  return refusalProblem(refusal(max), closing);
}

/** A body that is no longer wanted may fail as it likes. */
function ignore(): void {
  return undefined;
}
