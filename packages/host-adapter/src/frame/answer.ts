import { HostError, hostErrorCodes, type HostErrorCode } from '../host/index.ts';

/** What a call over the channel comes to: errors cross as their code and message, without stack or cause. */
type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: HostErrorCode; readonly message: string };

const LONGEST_MESSAGE = 500;

/** Carries an act out. What is no `HostError` is told as SERVER, and nothing more. */
export async function answerOf(act: () => unknown): Promise<Answer> {
  try {
    return { ok: true, value: await act() };
  } catch (error) {
    if (error instanceof HostError) return { ok: false, code: error.code, message: error.message };
    return { ok: false, code: 'SERVER', message: 'the other end of the frame failed' };
  }
}

/** The value of an answer from the other end. Throws its `HostError`, and PROTOCOL for what is no answer. */
export function valueOf(answer: unknown): unknown {
  if (typeof answer === 'object' && answer !== null) {
    const { ok, value, code, message } = answer as Readonly<Record<string, unknown>>;
    if (ok === true) return value;
    const known = hostErrorCodes.find((each) => each === code);
    if (ok === false && known) throw new HostError(known, String(message).slice(0, LONGEST_MESSAGE));
  }
  throw new HostError('PROTOCOL', 'the other end of the frame must give an answer');
}
