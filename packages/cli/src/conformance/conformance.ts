import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { conformance as runConformance, type ConformanceReport } from '@iou-kit/host-adapter/conformance';
import type { MakeWorld } from '@iou-kit/host-adapter/contract';
import { reportLines } from './report-lines.ts';
import { versions, type Versions } from './versions.ts';

const help = `iou-kit conformance MODULE [--json] [--faults] [--only NAME] [--time-limit SECONDS]

Proves a host: runs the host contract, then the same host under faults (lost, late and repeated requests and answers, wrong
clocks, stale tokens), and prints a report. MODULE exports makeWorld (docs/writing-a-host.md).

  --json                 the report as JSON
  --faults               the tests with faults alone
  --only NAME            only tests with NAME in their section or name, as the report writes them
  --time-limit SECONDS   for one test; by default 20

Exits with 0 if the host conforms, 1 if it does not, 2 if it could not be run.
`;

/** A report, and what it was made with. */
export interface FullReport extends ConformanceReport {
  readonly versions: Versions;
  /** What the kit noticed beside the tests. */
  readonly notes: readonly string[];
}

/** A sentence for whoever typed the command. */
class Complaint extends Error {}

/** `iou-kit conformance`; its exit code. */
export async function conformance(args: readonly string[]): Promise<number> {
  try {
    const { file, options } = readArgs(args);
    if (options.help) return print(help, 0);
    if (file === undefined) throw new Complaint(`Say which module to run.\n\n${help}`);
    const makeWorld = await makerIn(file);
    const report = await reportOn(makeWorld, basename(file), options);
    if (report.sections.length === 0) throw new Complaint(`No test has ${options.only ?? ''} in its name.`);
    const text = options.json ? JSON.stringify(report, undefined, 2) : reportLines(report).join('\n');
    return leaveSoon(print(text, report.conforms ? 0 : 1));
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    process.stderr.write(`iou-kit conformance: ${error.message}\n`);
    return leaveSoon(2);
  }
}

function readArgs(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        faults: { type: 'boolean', default: false },
        only: { type: 'string' },
        'time-limit': { type: 'string', default: '20' },
        help: { type: 'boolean', default: false },
      },
    });
    if (positionals.length > 1) throw new Complaint(`One module at a time.\n\n${help}`);
    if (!(Number(values['time-limit']) > 0)) throw new Complaint('--time-limit is a number of seconds.');
    return { file: positionals[0], options: values };
  } catch (error) {
    if (error instanceof Complaint) throw error;
    throw new Complaint(`${said(error)}\n\n${help}`);
  }
}

async function makerIn(file: string): Promise<MakeWorld> {
  const path = resolve(file);
  if (!existsSync(path)) throw new Complaint(`There is no file ${file}.`);
  const module = await import(pathToFileURL(path).href).catch((error: unknown) => {
    throw new Complaint(`${file} could not be loaded: ${said(error)}`);
  });
  const { makeWorld } = module as { readonly makeWorld?: unknown };
  if (typeof makeWorld !== 'function')
    throw new Complaint(`${file} must export a function makeWorld (docs/writing-a-host.md).`);
  return makeWorld as MakeWorld;
}

async function reportOn(
  makeWorld: MakeWorld,
  name: string,
  options: { readonly faults: boolean; readonly only?: string | undefined; readonly 'time-limit': string },
): Promise<FullReport> {
  // A host that leaves a rejection to nobody must not end the run that is to report on it.
  const unheard = new Set<string>();
  const hear = (reason: unknown) =>
    void unheard.add(`a rejection was left unhandled: ${reason instanceof Error ? reason.name : typeof reason}`);
  process.on('unhandledRejection', hear);
  try {
    const report = await runConformance({
      name,
      makeWorld,
      faultsOnly: options.faults,
      only: options.only,
      timeLimitMs: Number(options['time-limit']) * 1000,
      now: new Date().toISOString(),
      onTest: (_, { result }) => {
        if (process.stderr.isTTY) process.stderr.write({ passed: '.', failed: 'F', skipped: '-' }[result]);
      },
    }).catch((error: unknown) => {
      throw new Complaint(`makeWorld of ${name} gives no host: ${said(error)}`);
    });
    if (process.stderr.isTTY) process.stderr.write('\n');
    return { ...report, versions: versions(), notes: [...unheard] };
  } finally {
    process.off('unhandledRejection', hear);
  }
}

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function print(text: string, code: number): number {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  return code;
}

const PATIENCE_MS = 1000;

/** A host that keeps sockets or timers open does not keep the command from ending. */
function leaveSoon(code: number): number {
  setTimeout(() => process.exit(code), PATIENCE_MS).unref();
  return code;
}
