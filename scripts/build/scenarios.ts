/** What somebody's page downloads, and how much that may be. */
export interface Scenario {
  readonly name: string;
  /** What it should weigh: brotli, in bytes of a kilobyte of 1000. */
  readonly budget: number;
  /** What it must not grow past on the way to its budget: what was last measured, and a little. Only ever lowered. */
  readonly limit: number;
  /** The loader, and the parts of the tags that the page uses. */
  readonly roots: readonly string[];
  /** Lazy modules that are not reached; all others count. */
  readonly later: readonly string[];
  /** Modules that must not be among what is downloaded. */
  readonly never?: RegExp;
}

const widget = 'packages/widget/src';
export const part = (tag: string): string => `${widget}/drop-in/${tag}/define.ts`;
const host = part('host');
const kinds = 'packages/machine/src/kinds';
export const kindIds = ['iou', 'receipt', 'lease'] as const;
export const languageNames = ['zh-CN', 'zh-Hant', 'en'] as const;
export const kindOf = (kind: string): string => `${kinds}/${kind}/index.ts`;
export const wordsOf = (lang: string): string => `${widget}/words/${lang.toLowerCase()}.ts`;
export const kindWordsOf = (kind: string, lang: string): string => `${kinds}/${kind}/words/${lang.toLowerCase()}.ts`;

/** A page shows one kind in one language. */
const languages = [
  ...languageNames.slice(1).flatMap((lang) => [wordsOf(lang), kindWordsOf('iou', lang)]),
  ...kindIds.slice(1).flatMap((kind) => [kindOf(kind), ...languageNames.map((lang) => kindWordsOf(kind, lang))]),
  // An IOU has no lists and refers to nothing; nor is it begun by somebody's code.
  `${widget}/iou-form/fields/more-fields.ts`,
  `${widget}/iou-form/draft/referring-to.ts`,
  `${widget}/iou-form/counterparty.ts`,
];
/** Looks that a partner sets from script, or a person asks their system for. */
export const looks = [`${widget}/appearance/apply-appearance.ts`, `${widget}/styles/more-contrast.ts`];
/** What every record that is read begins with: its visit, and news of it. */
export const start = `${widget}/context/start-visit.ts`;
export const watch = 'packages/host-adapter/src/http/watch-changes.ts';

/** The paper of nobody's record, beside the template; a draft that is gone on with does without. */
export const sample = `${widget}/iou-form/sample-paper.ts`;

/** Until all is filled in, and the paper is to be signed. */
export const signing = [part('sign'), `${widget}/iou-preview/define.ts`, start, `${widget}/iou-paper/drawn-ink.ts`];

/** Once the signature is given, or another person's turn has come: the record with all that may follow, and the sheet to send it with. */
export const after = [part('detail'), `${widget}/iou-detail/record/define.ts`, `${widget}/iou-share/define.ts`];

/** What waits for an act: a picture chosen, a page left with changes, a step refused, a plan unfolded. */
export const acts = [
  `${widget}/iou-form/fields/shown-pictures.ts`,
  `${widget}/iou-form/leave-dialog.ts`,
  `${widget}/iou-refusal/said-of.ts`,
  `${widget}/iou-schedule/define.ts`,
];

export const loader = `${widget}/drop-in/define.ts`;

export const formFirst: Scenario = {
  name: 'form-first: host and drafting',
  budget: 22_000,
  limit: 54_000,
  roots: [host, part('form')],
  later: [...languages, ...looks, ...acts, watch, sample, ...signing, ...after],
  never: /\/xstate\//,
};

export const formAndSign: Scenario = {
  name: 'form and sign, until the signature is given',
  budget: 40_000,
  limit: 103_700,
  roots: [host, part('form'), part('sign')],
  later: [...languages, ...after],
};

/** What somebody downloads who follows an invitation's link. */
export const signAlone: Scenario = {
  name: 'sign alone, until the signature is given',
  budget: 40_000,
  limit: 88_800,
  roots: [host, part('sign')],
  later: [...languages, ...looks, ...after],
  // Other kinds than the record's come with their records alone.
  never: /\/kinds\/(receipt|lease)\//,
};

/** Tags that stand on pages by themselves. Not measured, but what they need is not mixed with what signing needs. */
export const apart: Pick<Scenario, 'roots' | 'later'> = {
  roots: ['list', 'embed', 'verify'].map(part),
  later: languages,
};

export const scenarios: readonly Scenario[] = [
  { name: 'loader', budget: 1500, limit: 1500, roots: [], later: [] },
  formFirst,
  formAndSign,
  signAlone,
  {
    name: 'everything but the verifier and other languages',
    budget: 60_000,
    limit: 123_900,
    roots: ['host', 'form', 'sign', 'detail', 'list', 'embed'].map(part),
    later: languages,
  },
];
