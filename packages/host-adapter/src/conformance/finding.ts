import { ContractError } from '../contract/index.ts';
import { HostError } from '../host/index.ts';
import type { Finding } from './report.ts';

/** What a failed test says. Words of the host's own errors are kept short, without what opens or names anything. */
export function findingOf(error: unknown): Finding {
  if (error instanceof ContractError)
    return {
      what: redact(error.what),
      expected: redacted(error.expected),
      came: redacted(error.came),
      where: whereOf(error),
    };
  return {
    where: whereOf(error),
    what: 'an answer was expected, and an error was thrown',
    expected: 'an answer, or a refusal as a value',
    came: redact(said(error)),
  };
}

/** Suites and stories alone: no path of the machine on which it ran. */
const suiteLine = /((?:contract\/host|conformance\/suites|contract\/kit\/story)[\w/-]*\.[jt]s:\d+)/;

function whereOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const lines = (error.stack ?? '').split('\n').flatMap((line) => suiteLine.exec(line)?.[1] ?? []);
  return lines.find((line) => !line.includes('/kit/')) ?? lines[0];
}

function said(error: unknown): string {
  if (error instanceof HostError) return `HostError ${error.code}: ${error.message}`;
  if (error instanceof Error) return `${error.name}: ${error.message}`;
  return `something that is no error: ${typeof error}`;
}

const MOST = 600;

/** Bearer tokens, other JWTs, credentials in addresses, and long numbers of people. */
const secrets: readonly (readonly [RegExp, string])[] = [
  [/Bearer\s+[\w.~+/-]+=*/gi, 'Bearer …'],
  [/eyJ[\w-]+\.[\w-]+\.[\w-]*/g, '(token)'],
  [/\/\/[^/\s:@]+:[^/\s@]+@/g, '//…@'],
  [/(#iou-invite=)[\w-]+/g, '$1…'],
  [/(?<!\d)\d{17}[\dXx](?!\d)/g, '(ID number)'],
  [/(?<!\d)1[3-9]\d{9}(?!\d)/g, '(mobile)'],
];

export function redact(text: string): string {
  const clean = secrets.reduce((left, [secret, instead]) => left.replace(secret, instead), text);
  return clean.length > MOST ? `${clean.slice(0, MOST)}…` : clean;
}

const redacted = (text: string | undefined) => (text === undefined ? undefined : redact(text));
