import type { Runner } from '../contract/index.ts';

export interface PlannedTest {
  /** The names of the groups around it, outermost first. */
  readonly groups: readonly string[];
  readonly name: string;
  readonly body: () => Promise<void>;
}

/** A runner that runs nothing: it learns what there is to run. */
export function collect(register: (runner: Runner) => void): readonly PlannedTest[] {
  const planned: PlannedTest[] = [];
  let groups: readonly string[] = [];
  register({
    describe(name, body) {
      const outer = groups;
      groups = [...outer, name];
      body();
      groups = outer;
    },
    test: (name, body) => void planned.push({ groups, name, body }),
  });
  return planned;
}

/** As it is named in a report: the groups below the outermost, then the test. */
export const fullName = ({ groups, name }: PlannedTest): string => [...groups.slice(1), name].join(' › ');
