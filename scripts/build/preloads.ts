import { fetchedFiles, type GraphFile } from './module-graph.ts';
import { formFirst, scenarios } from './scenarios.ts';

const [host = ''] = formFirst.roots;
const languages = scenarios.find(({ name }) => name === 'form and sign')?.later ?? [];

/** Which lazy modules are not reached by the first screen of a tag. */
const tags: Readonly<Record<string, readonly string[]>> = {
  form: formFirst.later,
  sign: languages,
  detail: languages,
  list: languages,
};

/** The parts that `<iou-host>` and one tag fetch for their first screen, by the tag: a page that announces them waits for fewer answers. */
export const preloads = (graph: readonly GraphFile[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(tags).map(([tag, later]) => {
      const files = fetchedFiles(graph, [host, `packages/widget/src/drop-in/${tag}/define.ts`], later);
      return [`iou-${tag}`, files.map(({ file }) => file).sort()];
    }),
  );
