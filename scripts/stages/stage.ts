export interface Count {
  readonly passed: number;
  readonly failed: number;
}

export interface StageInput {
  /** Only files whose path contains one of these; empty means all. */
  readonly only: readonly string[];
  /** Where the stage writes what a person should read: whole lines. */
  readonly say: (text: string) => void;
}

/** One part of `npm test`. Files that it looks for and does not find are no failure: it counts nothing. */
export interface Stage {
  readonly name: string;
  run(input: StageInput): Promise<Count>;
}

export const nothing: Count = { passed: 0, failed: 0 };

export function add(a: Count, b: Count): Count {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/** One check that either holds or does not. */
export function one(holds: boolean): Count {
  return holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

export function isWanted(path: string, only: readonly string[]): boolean {
  return only.length === 0 || only.some((part) => path.includes(part));
}
