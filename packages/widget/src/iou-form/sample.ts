import type { AgreementRecord, FieldSpec, Kind, Party, TermsEnvironment } from '@iou-kit/machine';
import { addMonths } from '@iou-kit/machine/values';

type Terms = Record<string, unknown>;

/** ¥10,000.00, 6 %, a year: round figures that nobody takes for their own. */
const SAMPLE = { amountFen: 1_000_000, rateBp: 600, months: 12 };

/** A whole record that nobody made, for the template that is looked at before the form. */
export function sampleRecord(kind: Kind, env: TermsEnvironment): AgreementRecord {
  const instant = `${env.today}T00:00:00.000Z`;
  return {
    id: '',
    tenant: '',
    kind: kind.id,
    templateVersion: kind.templateVersion,
    documentNumber: '',
    state: 'draft',
    seq: 0,
    revision: 0,
    head: '',
    createdAt: instant,
    updatedAt: instant,
    notice: { version: kind.notice.version, hash: kind.notice.hash, acceptedAt: instant },
    parties: { initiator: party(kind.roles[0], '王*'), counterparty: party(kind.roles[1], '李*') },
    terms: sampleTerms(kind, env),
    termsComplete: true,
    reminders: { initiator: true, counterparty: true },
    reminded: [],
  };
}

function sampleTerms(kind: Kind, env: TermsEnvironment): Terms {
  const terms: Terms = {};
  const said: Terms = { ...kind.sample?.(env.today) };
  for (const spec of kind.fields) {
    const value = said[spec.name] ?? sampleValue(kind, spec, terms, env);
    if (value !== undefined) terms[spec.name] = value;
  }
  return terms;
}

/** Something that the field allows, given those before it. What may be left out is. */
function sampleValue(kind: Kind, spec: FieldSpec, terms: Terms, env: TermsEnvironment): unknown {
  const { min, max } = kind.bounds(spec.name, terms, env);
  switch (spec.type) {
    case 'amount':
      return atMost(SAMPLE.amountFen, max);
    case 'percent':
      return atMost(SAMPLE.rateBp, max);
    case 'choice':
      return spec.options[0];
    case 'date':
      return sampleDate(env.today, min, max);
    default:
      return undefined;
  }
}

const atMost = (value: number, max: string | number | undefined): number =>
  typeof max === 'number' ? Math.min(value, max) : value;

function sampleDate(today: string, min: string | number | undefined, max: string | number | undefined): string {
  const isAllowed = (date: string): boolean =>
    (min === undefined || String(min) <= date) && (max === undefined || date <= String(max));
  return [today, addMonths(today, SAMPLE.months)].find(isAllowed) ?? String(max ?? min ?? today);
}

const party = (role: string, name: string): Party => {
  const hidden = { masked: '', commitment: '' };
  return {
    role,
    details: {
      name: { masked: name, commitment: '' },
      idNumber: hidden,
      mobile: hidden,
      providedBy: 'initiator',
      providedAt: '',
    },
  };
};
