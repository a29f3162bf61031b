import { html, nothing, type TemplateResult } from 'lit';
import { clockIcon } from '../icons/act-icons.ts';
import { checkIcon, closeIcon, errorIcon, infoIcon, successIcon, warningIcon } from '../icons/icons.ts';
import type { BundleCheckWords } from '../words/bundle-check-words.ts';
import { formatInstant } from '../words/format.ts';
import { say } from '../words/say.ts';
import type { Examination } from './examine.ts';
import { findingWords, reasonWords } from './finding-words.ts';
import { partsReport, type PartReport, type PartStatus } from './parts-report.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** The one big answer, as a heading that takes the focus. */
export function answer(words: BundleCheckWords, verdict: Verdict, level: number, meaning: unknown): TemplateResult {
  return html`
    <div class="answer is-${verdict}" part="answer">
      <div class="verdict-line">
        ${verdict === 'valid' ? successIcon : verdict === 'unreadable' ? warningIcon : errorIcon}
        <h2 class="screen-title verdict" part="title" tabindex="-1" aria-level=${level}>${words.verdict[verdict]}</h2>
      </div>
      ${meaning}
    </div>
  `;
}

/** What the answer means, and what the bundle is of. */
export function meaning(words: BundleCheckWords, examination: Examination): TemplateResult {
  const { verification, wanted } = examination;
  const verdict = verdictOf(examination);
  const told = {
    valid: nothing,
    invalid: html`<p class="text">
      ${say(words.meaning.invalid, { n: verification.faults.length })}${verification.facts && !wanted ? words.meaning.alsoOther : nothing}
    </p>`,
    other: html`<p class="text">${words.meaning.other}</p>`,
    unreadable: html`<p class="text">${words.problems.damaged}</p>`,
  };
  return html`${told[verdict]}${facts(words, examination)}`;
}

function facts(words: BundleCheckWords, { verification }: Examination): unknown {
  if (!verification.facts) return nothing;
  const { number, state, createdAt, agreement } = verification.facts;
  const stated = Object.entries(words.states).find(([name]) => name === state)?.[1] ?? state;
  return html`
    <p class="text facts">${say(verification.valid ? words.fact : words.claimed, { number, state: stated })}</p>
    ${
      agreement
        ? html`<p class="text" lang="zh-CN">${say(words.agreed, { title: agreement.title, parties: agreement.parties.join('、') })}</p>
            <p class="text" lang="zh-CN">${agreement.subject}</p>`
        : nothing
    }
    <p class="caption">${say(words.made, { time: formatInstant(words.lang, createdAt) })}</p>
  `;
}

/** What whoever reads the answer must know with it. */
export function cautions(words: BundleCheckWords, { verification }: Examination): unknown {
  return verification.notes
    .filter(({ part }) => part === 'bundle')
    .map(
      ({ code }) =>
        html`<div class="band is-warning">${warningIcon}<p class="band-body text">${reasonWords(words, code)}</p></div>`,
    );
}

/** The parts, each with its mark and its reasons. */
export function parts(words: BundleCheckWords, examination: Examination, level: number): TemplateResult {
  return html`
    <section class="stack" part="parts">
      <h3 class="title" part="title" aria-level=${level}>${words.checked}</h3>
      <ul class="parts">
        ${partsReport(examination).map((report) => partRow(words, report, examination))}
      </ul>
    </section>
  `;
}

const marks: Readonly<Record<PartStatus, TemplateResult>> = {
  good: checkIcon,
  bad: closeIcon,
  open: clockIcon,
  skipped: infoIcon,
  absent: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M7 12h10" /></svg>`,
};

function partRow(words: BundleCheckWords, report: PartReport, examination: Examination): TemplateResult {
  const { name, status } = report;
  return html`
    <li class="part is-${status}" data-part=${name}>
      <span class="mark">${marks[status]}</span>
      <div>
        <p class="part-name">${words.parts[name]}<span class="visually-hidden">${say(words.finding, { file: '', reason: words.status[status] })}</span></p>
        ${reasons(words, report, examination).map((reason) => html`<p class="reason">${reason}</p>`)}
      </div>
    </li>
  `;
}

const isSimulated = ({ notes }: Examination['verification']): boolean => notes.some(({ code }) => code === 'SIMULATED');

function reasons(words: BundleCheckWords, report: PartReport, { verification }: Examination): readonly string[] {
  const { name, status, findings, elsewhere } = report;
  const told = findings.map((finding) => findingWords(words, finding));
  switch (status) {
    case 'bad':
      return [...(elsewhere > 0 ? [say(words.seeBelow, { n: elsewhere })] : []), ...told];
    case 'skipped':
      return [words.skipped[name], ...told];
    case 'absent': {
      const erased = verification.notes.some(({ code }) => code === 'ERASED') && name !== 'receipt';
      return [erased ? words.absent.erased : words.absent[name as keyof typeof words.absent]];
    }
    case 'open':
      return told;
    case 'good':
      return [name === 'times' && isSimulated(verification) ? words.simulatedTimes : words.good[name], ...told];
  }
}

/** Codes, paths and details, for engineers. */
export function details(words: BundleCheckWords, { verification }: Examination): TemplateResult {
  const { faults, notes, facts: of } = verification;
  return html`
    <details part="details">
      <summary>${words.details}</summary>
      <ul class="codes">
        ${[...faults, ...notes].map(
          ({ code, part, detail }) =>
            html`<li><code>${code}</code> <code>${part}</code>${detail === undefined ? nothing : html` <span lang="en">${detail}</span>`}</li>`,
        )}
        ${faults.length === 0 ? html`<li>${words.noFindings}</li>` : nothing}
        ${of ? html`<li><code>${of.tenant} · ${of.recordId} · ${of.state} · ${of.createdAt}</code></li>` : nothing}
      </ul>
    </details>
  `;
}
