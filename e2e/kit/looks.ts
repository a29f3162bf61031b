/** What the stories' toolbar offers, by its own names. */
const factors = {
  theme: ['own', 'harbour', 'ledger', 'festival', 'dusk'],
  language: ['zh-CN', 'en', 'zh-Hant'],
  scheme: ['light', 'dark'],
  type: ['standard', 'large'],
  contrast: ['standard', 'more'],
  density: ['comfortable', 'compact'],
  direction: ['ltr', 'rtl'],
} as const;

type Factor = keyof typeof factors;
/** One setting of the toolbar. */
export type Look = Readonly<Record<Factor, string>>;

const names = Object.keys(factors) as Factor[];

/** As Storybook reads it from an address: `language:en;scheme:dark`. */
export const globalsOf = (look: Look): string => names.map((name) => `${name}:${look[name]}`).join(';');

/** Every theme in either scheme and every language, the rest as it comes. */
export const everyLook: readonly Look[] = factors.theme.flatMap((theme) =>
  factors.scheme.flatMap((scheme) =>
    factors.language.map((language): Look => ({
      ...{ theme, scheme, language },
      ...{ type: 'standard', contrast: 'standard', density: 'comfortable', direction: 'ltr' },
    })),
  ),
);

/** Few looks in which every value of one thing meets every value of each other: what goes wrong is nearly always between two. */
export const pairwiseLooks: readonly Look[] = cover();

function cover(): readonly Look[] {
  const left = new Set(pairsOf(Object.fromEntries(names.map((name) => [name, factors[name]]))));
  const looks: Look[] = [];
  while (left.size > 0) {
    // Greedy: each name in turn takes the value that meets most of what has not met yet.
    let chosen: Readonly<Partial<Record<Factor, readonly string[]>>> = {};
    for (const name of names) {
      const gain = (value: string): number =>
        pairsOf({ ...chosen, [name]: [value] }).filter((pair) => left.has(pair)).length;
      const open = (value: string): number => [...left].filter((pair) => pair.includes(`${name}=${value};`)).length;
      const [best = ''] = [...factors[name]].sort((a, b) => gain(b) - gain(a) || open(b) - open(a));
      chosen = { ...chosen, [name]: [best] };
    }
    for (const pair of pairsOf(chosen)) left.delete(pair);
    looks.push(Object.fromEntries(names.map((name) => [name, chosen[name]?.[0] ?? ''])) as Look);
  }
  return looks;
}

function pairsOf(values: Readonly<Partial<Record<Factor, readonly string[]>>>): string[] {
  return names.flatMap((a, at) =>
    names
      .slice(at + 1)
      .flatMap((b) => (values[a] ?? []).flatMap((x) => (values[b] ?? []).map((y) => `${a}=${x};${b}=${y};`))),
  );
}
