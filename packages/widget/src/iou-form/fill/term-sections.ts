import type { FieldSpec, FormSection, Kind } from '@iou-kit/machine';
import { html, nothing, type TemplateResult } from 'lit';
import { partTitle } from '../../parts/screen-title.ts';
import { termField, type TermFieldSetting } from '../fields/term-field.ts';
import { expectedSchedule } from './expected-schedule.ts';

export interface TermSections {
  readonly kind: Kind;
  readonly fields: TermFieldSetting;
  /** The whole of what falls due is shown, and not its sums alone. */
  readonly showsPlan: boolean;
  readonly onPlan: () => void;
}

/** The parts of the form that are the kind's, each a card; under titles where the kind has given them any. */
export const termSections = (setting: TermSections): readonly TemplateResult[] =>
  setting.kind.sections.map((section) => termSection(setting, section));

function termSection(setting: TermSections, { id, fields }: FormSection): TemplateResult {
  const { scope, kindWords, terms } = setting.fields;
  const title = kindWords.section[id] ?? '';
  const specs = terms.fields.filter(({ name }) => fields.includes(name));
  // What falls due when is told as soon as it is known: in a part with a title, when all of it has been asked.
  const last =
    specs.some(({ name }) => name === terms.lastOfSchedule) && (title ? specs.at(-1)?.name : terms.lastOfSchedule);
  const field = (spec: FieldSpec) =>
    html`${termField(setting.fields, spec)} ${spec.name === last ? schedule(setting) : nothing}`;
  return title
    ? html`<section class="card" aria-labelledby=${`section-${id}`}>
        <div id=${`section-${id}`}>${partTitle(scope, title)}</div>
        ${specs.map(field)}
      </section>`
    : html`<div class="card" part="card">${specs.map(field)}</div>`;
}

function schedule({ kind, fields, showsPlan, onPlan }: TermSections): TemplateResult | typeof nothing {
  const { words, kindWords, terms } = fields;
  const { schedule: said } = kindWords;
  if (!said) return nothing;
  return expectedSchedule({ words, said, schedule: kind.schedule(terms.terms), isOpen: showsPlan, onToggle: onPlan });
}
