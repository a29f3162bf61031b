import { refusalProblem } from './problem.ts';

/**
 * Reads a body of at most `max` bytes. A longer one is not read on: what is left of it is for the owner of the socket to
 * throw away, since to cancel it would close the connection before the answer is out.
 */
export async function readBody(request: Request, max: number): Promise<Uint8Array<ArrayBuffer>> {
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > max) throw tooLarge(max);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const next = await reader?.read();
    if (!next || next.done) break;
    length += next.value.length;
    if (length > max) throw tooLarge(max);
    chunks.push(next.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const tooLarge = (max: number) => refusalProblem({ code: 'PAYLOAD_TOO_LARGE', params: { maxBytes: max } });
