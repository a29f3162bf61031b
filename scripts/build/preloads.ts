import { entryOf, withImports, type GraphFile } from './module-graph.ts';
import { kindIds, kindOf, kindWordsOf, languageNames, part, start, watch, wordsOf } from './scenarios.ts';

/** Files in `parts/` without their ending, by what they are for: a tag, a language, a kind, a kind in a language (`iou/zh-CN`). */
type PartLists = Readonly<Record<string, readonly string[]>>;

/** What the first screen of a tag fetches by itself, besides its own imports. */
const first: Readonly<Record<string, readonly string[]>> = {
  host: [],
  home: [],
  form: [],
  sign: [start, watch],
  detail: [`packages/widget/src/iou-detail/record/define.ts`, start, watch],
  list: [],
  embed: [],
  verify: [],
};

/** What the loader asks for at once where it finds a tag. Words and kinds come with `<iou-host>`: its parts are there. */
export function partLists(graph: readonly GraphFile[]): PartLists {
  const list = (...modules: readonly string[]): readonly string[] =>
    withImports(
      graph,
      modules.map((module) => entryOf(graph, module)),
    ).map(({ file }) => file.replace(/^parts\/|\.js$/g, ''));
  const hosts = new Set(list(part('host')));
  const further = (module: string): readonly string[] => list(module).filter((name) => !hosts.has(name));
  return Object.fromEntries([
    ...Object.entries(first).map(([tag, lazy]) => [`iou-${tag}`, list(part(tag), ...lazy)]),
    ...languageNames.map((lang) => [lang, further(wordsOf(lang))]),
    ...kindIds.map((kind) => [kind, further(kindOf(kind))]),
    ...kindIds.flatMap((kind) => languageNames.map((lang) => [`${kind}/${lang}`, further(kindWordsOf(kind, lang))])),
  ]) as PartLists;
}

/** The loader with the lists in it. Throws where it has no place for them. */
export function withPartLists(loader: string, lists: PartLists): string {
  const place = '%part-lines%';
  if (loader.split(place).length !== 2) throw new Error(`the loader has not one ${place}`);
  return loader.replace(
    place,
    Object.entries(lists)
      .map(([of, names]) => [of, ...names].join(' '))
      .join(';'),
  );
}

/** The parts that `<iou-host>` and one tag fetch for the first screen of an IOU in Chinese, by the tag: for pages that announce them themselves. */
export const preloads = (lists: PartLists): PartLists =>
  Object.fromEntries(
    ['form', 'sign', 'detail', 'list'].map((tag) => [
      `iou-${tag}`,
      [...new Set(['iou-host', `iou-${tag}`, 'zh-CN', 'iou', 'iou/zh-CN'].flatMap((of) => lists[of] ?? []))]
        .map((name) => `parts/${name}.js`)
        .sort(),
    ]),
  );
