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
const part = (tag: string): string => `${widget}/drop-in/${tag}/define.ts`;
const host = part('host');
/** A page shows one kind in one language. */
const kinds = 'packages/machine/src/kinds';
const languages = [
  ...['en', 'zh-hant'].flatMap((lang) => [`${widget}/words/${lang}.ts`, `${kinds}/iou/words/${lang}.ts`]),
  ...['receipt', 'lease'].flatMap((kind) => [
    `${kinds}/${kind}/index.ts`,
    ...['zh-cn', 'zh-hant', 'en'].map((lang) => `${kinds}/${kind}/words/${lang}.ts`),
  ]),
  // An IOU has no lists and refers to nothing; nor is it begun by somebody's code.
  `${widget}/iou-form/fields/more-fields.ts`,
  `${widget}/iou-form/draft/referring-to.ts`,
  `${widget}/iou-form/counterparty.ts`,
];
/** Looks that a partner sets from script, or a person asks their system for. */
const looks = [`${widget}/appearance/apply-appearance.ts`, `${widget}/styles/more-contrast.ts`];
/** Until all is filled in, and the paper is to be signed; a sample bears no handwriting. */
export const signing = [
  `${widget}/iou-preview/define.ts`,
  `${widget}/iou-detail/record/define.ts`,
  `${widget}/context/start-visit.ts`,
  `${widget}/iou-paper/drawn-ink.ts`,
];

/** What waits for an act: a picture chosen, a page left with changes, a step refused, a plan unfolded, a record watched. */
export const acts = [
  `${widget}/iou-form/fields/shown-pictures.ts`,
  `${widget}/iou-form/leave-dialog.ts`,
  `${widget}/iou-refusal/said-of.ts`,
  `${widget}/iou-schedule/define.ts`,
  'packages/host-adapter/src/http/watch-changes.ts',
];

export const loader = `${widget}/drop-in/define.ts`;

export const formFirst: Scenario = {
  name: 'form-first: host and drafting',
  budget: 22_000,
  limit: 56_900,
  roots: [host, part('form')],
  later: [...languages, ...looks, ...acts, ...signing],
  never: /\/xstate\//,
};

export const formAndSign: Scenario = {
  name: 'form and sign',
  budget: 40_000,
  limit: 113_000,
  roots: [host, part('form'), part('sign')],
  later: languages,
};

/** Tags that stand on pages by themselves. Not measured, but what they need is not mixed with what signing needs. */
export const others: Pick<Scenario, 'roots' | 'later'> = {
  roots: ['list', 'embed', 'verify'].map(part),
  later: languages,
};

export const scenarios: readonly Scenario[] = [
  { name: 'loader', budget: 1500, limit: 1500, roots: [], later: [] },
  formFirst,
  formAndSign,
  {
    name: 'everything but the verifier and other languages',
    budget: 60_000,
    limit: 123_300,
    roots: ['host', 'form', 'sign', 'detail', 'list', 'embed'].map(part),
    later: languages,
  },
];
