import type { HostCapabilities } from '../host/index.ts';

/** What a promise that was not kept looked like. */
export interface Finding {
  readonly what: string;
  /** Where the suite could say it apart. */
  readonly expected?: string | undefined;
  readonly came?: string | undefined;
  /** The line of the suite, below the package's source. */
  readonly where?: string | undefined;
}

export interface TestReport {
  readonly name: string;
  readonly result: 'passed' | 'failed' | 'skipped';
  readonly durationMs: number;
  /** Of a test that failed. */
  readonly finding?: Finding | undefined;
  /** Why a test was skipped. */
  readonly why?: string | undefined;
}

export interface SectionReport {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly durationMs: number;
  readonly tests: readonly TestReport[];
}

/** What a partner can put into a ticket. The people in it are invented; tokens and addresses are taken out. */
export interface ConformanceReport {
  readonly format: 'iou-conformance/1';
  readonly host: string;
  /** Nothing failed, and something passed. */
  readonly conforms: boolean;
  readonly capabilities: HostCapabilities;
  readonly startedAt: string;
  readonly durationMs: number;
  /** For one test. */
  readonly timeLimitMs: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly sections: readonly SectionReport[];
}
