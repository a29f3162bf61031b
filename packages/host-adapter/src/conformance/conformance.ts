import { hostContract, type HostWorld, type MakeWorld } from '../contract/index.ts';
import type { HostCapabilities } from '../host/index.ts';
import { worldsWith } from './around.ts';
import { collect, fullName, type PlannedTest } from './collect.ts';
import { conduct } from './conduct.ts';
import { eavesdrop } from './eavesdrop.ts';
import type { ConformanceReport, SectionReport, TestReport } from './report.ts';
import { clocks } from './suites/clocks.ts';
import { discretion, wholeRun } from './suites/discretion.ts';
import { order } from './suites/order.ts';
import { otherPeople } from './suites/other-people.ts';
import { tokens } from './suites/tokens.ts';
import { unknownOutcomes } from './suites/unknown-outcomes.ts';
import { wholeLives } from './suites/whole-lives.ts';

export interface ConformanceOptions {
  /** What the report calls the host. */
  readonly name: string;
  readonly makeWorld: MakeWorld;
  /** The tests with faults alone, without the contract before them. */
  readonly faultsOnly?: boolean | undefined;
  /** Only tests with this in section or name. */
  readonly only?: string | undefined;
  /** For one test; by default 20 s. */
  readonly timeLimitMs?: number | undefined;
  /** When the run began, ISO UTC. */
  readonly now: string;
  readonly onTest?: ((section: string, test: TestReport) => void) | undefined;
}

/** Runs the host contract and the invariants under faults, one test after the other. Rejects only if no host can be had at all. */
export async function conformance(options: ConformanceOptions): Promise<ConformanceReport> {
  const { name, now, timeLimitMs = 20_000 } = options;
  const capabilities = await capabilitiesOf(options.makeWorld);
  const began = performance.now();
  const sections = new Map<string, TestReport[]>();
  for (const test of planned(options)) {
    const section = test.groups[1] ?? '';
    const told = await conduct(test, timeLimitMs);
    sections.set(section, [...(sections.get(section) ?? []), told]);
    options.onTest?.(section, told);
  }
  const reports = [...sections].map(([section, tests]) => sectionReport(section, tests));
  const [passed, failed, skipped] = (['passed', 'failed', 'skipped'] as const).map((result) =>
    reports.reduce((sum, section) => sum + section[result], 0),
  ) as [number, number, number];
  return {
    format: 'iou-conformance/1',
    host: name,
    conforms: failed === 0 && passed > 0,
    capabilities,
    startedAt: now,
    durationMs: Math.round(performance.now() - began),
    timeLimitMs,
    passed,
    failed,
    skipped,
    sections: reports,
  };
}

function planned({ name, makeWorld, faultsOnly = false, only }: ConformanceOptions): readonly PlannedTest[] {
  const heard = eavesdrop();
  const make = worldsWith(makeWorld, () => heard.around);
  const tests = collect((runner) => {
    if (!faultsOnly) hostContract(runner, name, make);
    runner.describe(`${name} under faults`, () => {
      for (const suite of [unknownOutcomes, wholeLives, order, clocks, tokens, discretion, otherPeople])
        suite(runner, make);
    });
  }).filter((test) => only === undefined || fullName(test).includes(only));
  if (tests.length === 0) return [];
  // What was heard is judged whichever tests ran.
  return [
    ...tests,
    ...collect((runner) =>
      runner.describe(name, () => {
        wholeRun(runner, heard);
      }),
    ),
  ];
}

async function capabilitiesOf(makeWorld: MakeWorld): Promise<HostCapabilities> {
  const world: HostWorld = await makeWorld();
  try {
    return (await world.hostFor({ subject: 'contract-capabilities' })).capabilities;
  } finally {
    await world.close();
  }
}

const sectionReport = (name: string, tests: readonly TestReport[]): SectionReport => {
  const count = (result: TestReport['result']) => tests.filter((test) => test.result === result).length;
  return {
    name,
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
    durationMs: tests.reduce((sum, { durationMs }) => sum + durationMs, 0),
    tests,
  };
};
