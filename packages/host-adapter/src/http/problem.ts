import { readRefusal, refusalCodes, type Refusal, type RefusalCode } from '@iou-kit/machine';
import { HostError, hostErrorCodes, type HostErrorCode } from '../host/index.ts';

const isOneOf = <T extends string>(codes: readonly T[], code: unknown): code is T =>
  codes.some((known) => known === code);

/** What the server's own refusal of a request means where a proxy gave it without a word. */
const bare: Readonly<Record<number, RefusalCode>> = {
  404: 'NOT_FOUND',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA',
  429: 'TOO_MANY_REQUESTS',
};

const ownCode = (status: number): HostErrorCode => {
  if (status === 401) return 'UNAUTHENTICATED';
  return status >= 500 ? 'SERVER' : 'PROTOCOL';
};

/** Reads problem details (RFC 9457): a refusal is an answer, anything else a broken promise. */
export function readProblem(status: number, body: string): Refusal | HostError {
  const { code, refusal } = problemIn(body);
  const whole = readRefusal(refusal);
  if (whole) return whole;
  if (isOneOf(refusalCodes, code)) return { code };
  if (isOneOf(hostErrorCodes, code)) return new HostError(code, `the server answered ${status} ${code}`);
  const known = bare[status];
  return known
    ? { code: known }
    : new HostError(ownCode(status), `expected an answer of the protocol, came status ${status}`);
}

function problemIn(body: string): { readonly code?: unknown; readonly refusal?: unknown } {
  try {
    const problem: unknown = JSON.parse(body);
    return typeof problem === 'object' && problem !== null ? problem : {};
  } catch {
    return {};
  }
}
