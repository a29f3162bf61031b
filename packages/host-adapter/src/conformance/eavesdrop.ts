import { HostError, hostErrorCodes } from '../host/index.ts';
import { li, wang, zhao } from '../contract/index.ts';
import type { Around } from './around.ts';

/** What was heard in a whole run that no host may say. */
export interface Heard {
  /** Personal values in errors and refusals. */
  readonly leaks: ReadonlySet<string>;
  /** Thrown, and no HostError with a public code. */
  readonly strangeErrors: ReadonlySet<string>;
  /** Refusals without a code. */
  readonly strangeRefusals: ReadonlySet<string>;
  readonly around: Around;
}

const names: Readonly<Record<string, 'name' | 'idNumber' | 'mobile'>> = {
  name: 'name',
  'ID number': 'idNumber',
  mobile: 'mobile',
};

/** Listens to everything that hosts refuse and throw. */
export function eavesdrop(): Heard {
  const leaks = new Set<string>();
  const strangeErrors = new Set<string>();
  const strangeRefusals = new Set<string>();
  const listen = (where: string, text: string) => {
    for (const [what, key] of Object.entries(names))
      for (const person of [wang, li, zhao])
        if (text.includes(person[key]) || text.includes(person[key].toLowerCase())) leaks.add(`${where}: a ${what}`);
  };
  return {
    leaks,
    strangeErrors,
    strangeRefusals,
    async around({ port, method }, goOn) {
      const where = `${port}.${method}`;
      try {
        const answer = await goOn();
        const refusal = refusalIn(answer);
        if (refusal === undefined) return answer;
        listen(`the refusal of ${where}`, textOf(refusal));
        if (!hasCode(refusal)) strangeRefusals.add(`${where} refused without a code`);
        return answer;
      } catch (error) {
        listen(`the error of ${where}`, errorText(error));
        if (!(error instanceof HostError) || !hostErrorCodes.includes(error.code))
          strangeErrors.add(`${where} threw ${error instanceof Error ? error.name : typeof error}`);
        throw error;
      }
    },
  };
}

function refusalIn(answer: unknown): object | undefined {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer) || answer.ok !== false) return undefined;
  const refusal: unknown = 'refusal' in answer ? answer.refusal : undefined;
  return typeof refusal === 'object' && refusal !== null ? refusal : {};
}

const hasCode = (refusal: object): boolean => 'code' in refusal && /^[A-Z_]+$/.test(String(refusal.code));

function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}

/** Message, fields and stack, and those of the causes. */
function errorText(error: unknown, depth = 0): string {
  if (!(error instanceof Error) || depth > 4) return textOf(error) + String(error);
  return `${error.message} ${error.stack ?? ''} ${textOf({ ...error })} ${errorText(error.cause, depth + 1)}`;
}
