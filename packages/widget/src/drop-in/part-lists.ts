/** Names of files in `parts/` without their ending, by what they are for: a tag, a language, a kind, a kind in a language (`iou/zh-CN`). */
export type PartLists = Readonly<Record<string, readonly string[] | undefined>>;

/** The build puts them here: `iou-form core-1234 form-5678;zh-CN …`. Unbuilt there are no parts. */
export const partLines = '%part-lines%';

export const readPartLists = (lines: string): PartLists =>
  Object.fromEntries(
    lines.split(';').map((line) => {
      const [of, ...names] = line.split(' ');
      return [of, names];
    }),
  );
