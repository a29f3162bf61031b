import type { SectionReport, TestReport } from '@iou-kit/host-adapter/conformance';
import type { FullReport } from './conformance.ts';

const marks = { passed: '✓', failed: '✗', skipped: '–' } as const;
const WIDTH = 26;

/** A report to be read, and to be put into a ticket. */
export function reportLines(report: FullReport): readonly string[] {
  const { host, versions, startedAt, sections, notes } = report;
  return [
    `iou-kit conformance · ${shown(host)}`,
    `  kit ${versions.kit} · Node ${versions.node} · ${versions.platform} · ${startedAt}`,
    `  offers ${offersOf(report)}`,
    '',
    ...sections.flatMap(sectionLines),
    ...notes.map((note) => `! ${shown(note)}`),
    '',
    verdictOf(report),
  ];
}

function offersOf({ capabilities }: FullReport): string {
  const { simulated, kinds, verification, watch, attachments, reminders, share, evidence } = capabilities;
  const flags = {
    simulated,
    watch,
    attachments,
    reminders,
    'share by link': share.link,
    'share by WeChat': share.wechat,
  };
  return [
    `kinds ${kinds.join(', ')}`,
    `verification ${verification.join(', ')}`,
    `evidence ${evidence.length === 0 ? 'none' : evidence.join(', ')}`,
    ...Object.entries(flags).map(([name, on]) => `${name} ${on ? 'yes' : 'no'}`),
  ]
    .map(shown)
    .join(' · ');
}

function sectionLines({ name, passed, failed, skipped, durationMs, tests }: SectionReport): readonly string[] {
  const mark = failed > 0 ? marks.failed : passed > 0 ? marks.passed : marks.skipped;
  const counts = counted({ passed, failed, skipped });
  return [`${mark} ${name.padEnd(WIDTH)} ${counts} · ${seconds(durationMs)}`, ...tests.flatMap(testLines)];
}

function testLines({ name, result, finding, why }: TestReport): readonly string[] {
  if (result === 'passed') return [];
  const head = `    ${marks[result]} ${shown(name)}`;
  if (!finding) return [head, `        ${shown(why ?? '')}`];
  const { what, expected, came, where } = finding;
  return [
    head,
    `        ${shown(what)}`,
    ...(expected === undefined ? [] : [`        expected  ${shown(expected)}`]),
    ...(came === undefined ? [] : [`        came      ${shown(came)}`]),
    ...(where === undefined ? [] : [`        at        ${shown(where)}`]),
  ];
}

function verdictOf({ conforms, passed, failed, skipped, durationMs }: FullReport): string {
  const verdict = conforms ? '✓ conforms 符合' : '✗ does not conform 不符合';
  return `${verdict}: ${counted({ passed, failed, skipped })} · ${seconds(durationMs)}`;
}

const counted = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** What a host says is not to steer the terminal. */
const shown = (text: string): string => text.replaceAll(/\p{C}/gu, '\uFFFD');
