/** One file of a release. */
export interface GraphFile {
  readonly file: string;
  /** Files that come with it. */
  readonly imports: readonly string[];
  /** Files that its dynamic imports fetch. */
  readonly lazy: readonly string[];
  /** Paths of modules from the repository's root. */
  readonly modules: readonly string[];
}

/**
 * The files that are fetched when the modules `roots` are: static imports, and every lazy import of theirs but those of the
 * modules that `later` names. So a new lazy part counts until somebody says when it is reached. Throws where a name stands for
 * no part of its own.
 */
export function fetchedFiles(
  graph: readonly GraphFile[],
  roots: readonly string[],
  later: readonly string[],
): readonly GraphFile[] {
  const byName = new Map(graph.map((each) => [each.file, each]));
  const unreached = new Set(later.map((module) => entryOf(graph, module).file));
  const found = new Set<GraphFile>();
  const visit = (file: GraphFile | undefined): void => {
    if (!file || found.has(file)) return;
    found.add(file);
    for (const name of file.imports) visit(byName.get(name));
    for (const name of file.lazy) if (!unreached.has(name)) visit(byName.get(name));
  };
  for (const module of roots) visit(entryOf(graph, module));
  return [...found];
}

/** The file that a dynamic import of the module fetches. Throws where none does. */
export function entryOf(graph: readonly GraphFile[], module: string): GraphFile {
  const parts = new Set(graph.flatMap(({ lazy }) => lazy));
  const file = graph.find(({ file: name, modules }) => parts.has(name) && modules.includes(module));
  if (!file) throw new Error(`no part of its own: ${module}`);
  return file;
}

/** Files with those that they import, at any depth. */
export function withImports(graph: readonly GraphFile[], files: readonly GraphFile[]): readonly GraphFile[] {
  const found = new Set(files);
  // A set goes on to what is put into it meanwhile.
  for (const { imports } of found) for (const file of graph) if (imports.includes(file.file)) found.add(file);
  return [...found];
}
