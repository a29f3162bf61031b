import { resolve, sep } from 'node:path';
import ts from 'typescript';

export interface CheckedProject {
  readonly path: string;
  readonly errors: readonly ts.Diagnostic[];
}

/**
 * Checks these projects (paths of their `tsconfig.json`), each with its own options. A file is judged by the project that lists it, once,
 * and not again by all whose files import it; what no project lists is judged where it is first imported.
 */
export function checkProjects(paths: readonly string[]): readonly CheckedProject[] {
  const projects = paths.map((path) => ({ path, config: read(path) }));
  const listed = new Set(projects.flatMap(({ config }) => config.fileNames.map((name) => resolve(name))));
  const shelf = new Map<string, ts.SourceFile>();
  return projects.map(({ path, config }) => {
    const own = new Set(config.fileNames.map((name) => resolve(name)));
    const host = sharing(ts.createCompilerHost(config.options), config.options, shelf);
    const program = ts.createProgram({ rootNames: config.fileNames, options: config.options, host });
    const files = program.getSourceFiles().filter(({ fileName }) => {
      const name = resolve(fileName);
      if (own.has(name)) return true;
      const isStray = !listed.has(name) && !name.includes(`${sep}node_modules${sep}`);
      listed.add(name);
      return isStray;
    });
    const errors = [
      ...config.errors,
      ...program.getConfigFileParsingDiagnostics(),
      ...program.getOptionsDiagnostics(),
      ...program.getGlobalDiagnostics(),
      ...files.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
    ];
    return { path, errors: ts.sortAndDeduplicateDiagnostics(errors) };
  });
}

function read(path: string): ts.ParsedCommandLine {
  const found: ts.Diagnostic[] = [];
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (error: ts.Diagnostic) => void found.push(error) };
  const parsed = ts.getParsedCommandLineOfConfigFile(path, {}, host);
  return parsed ?? { options: {}, fileNames: [], errors: found };
}

/** A host that parses a file once for all projects which read it in the same way. */
function sharing(
  host: ts.CompilerHost,
  { jsx }: ts.CompilerOptions,
  shelf: Map<string, ts.SourceFile>,
): ts.CompilerHost {
  return {
    ...host,
    getSourceFile(name, how, ...rest) {
      const key = JSON.stringify([name, how, jsx]);
      const file = shelf.get(key) ?? host.getSourceFile(name, how, ...rest);
      if (file) shelf.set(key, file);
      return file;
    },
  };
}
