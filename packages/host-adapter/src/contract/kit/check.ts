import { canonicalJson, type Outcome, type Refusal, type RefusalCode } from '@iou-kit/machine';
import { HostError, type HostErrorCode } from '../../host/index.ts';

/** A promise of the contract that was not kept. Says what was expected and what came, in any runner. */
export class ContractError extends Error {
  /** The parts of the message, for reports; where the check knows them apart. */
  readonly what: string;
  readonly expected: string | undefined;
  readonly came: string | undefined;

  constructor(what: string, expected?: string, came?: string) {
    super(expected === undefined ? what : `${what}: expected ${expected}, came ${came ?? 'nothing'}`);
    this.name = 'ContractError';
    this.what = what;
    this.expected = expected;
    this.came = came;
  }
}

const shown = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
};

export function same(actual: unknown, expected: unknown, what: string): void {
  const equal =
    Object.is(actual, expected) ||
    (actual !== undefined && expected !== undefined && plain(actual) === plain(expected));
  if (!equal) throw new ContractError(what, shown(expected), shown(actual));
}

const plain = (value: unknown): string => canonicalJson(JSON.parse(JSON.stringify(value) ?? 'null'));

export function holds(condition: boolean, what: string): asserts condition {
  if (!condition) throw new ContractError(what);
}

/** The value of an outcome that must not be a refusal. */
export function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) {
    const { record: _, ...refusal } = outcome.refusal;
    throw new ContractError('the outcome', 'to be done', `a refusal: ${shown(refusal)}`);
  }
  return outcome.value;
}

/** The refusal of an outcome that must not be accepted. */
export function refusedWith(outcome: Outcome<unknown>, code: RefusalCode): Refusal {
  if (outcome.ok) throw new ContractError('the outcome', `to be refused with ${code}`, 'it was accepted');
  const { record: _, ...refusal } = outcome.refusal;
  if (refusal.code !== code)
    throw new ContractError('the outcome', `to be refused with ${code}`, `a refusal: ${shown(refusal)}`);
  return outcome.refusal;
}

/** Where and what an `INVALID_FIELDS` refusal names; none where it was accepted. */
export function issuesOf(outcome: Outcome<unknown>): { readonly path: string; readonly code: string }[] {
  if (outcome.ok) return [];
  return (refusedWith(outcome, 'INVALID_FIELDS').issues ?? []).map(({ path, code }) => ({ path, code }));
}

/** The fields that an `INVALID_FIELDS` refusal names. */
export function invalidPaths(outcome: Outcome<unknown>): string[] {
  return (refusedWith(outcome, 'INVALID_FIELDS').issues ?? []).map(({ path }) => path);
}

export async function failsWith(answer: () => unknown, code: HostErrorCode): Promise<void> {
  try {
    await answer();
  } catch (error) {
    if (error instanceof HostError) return same(error.code, code, 'the code of the HostError');
    throw error;
  }
  throw new ContractError('the answer', `a HostError ${code}`, 'an answer');
}
