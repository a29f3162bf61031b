import { join } from 'node:path';
import ts from 'typescript';
import { placeOf, type Snippet } from './read-snippets.ts';

/** A script of a page, as a module of its own. */
export interface Script extends Pick<Snippet, 'page' | 'line' | 'text'> {
  readonly language: 'ts' | 'tsx' | 'js';
}

const PROJECT = 'scripts/docs/tsconfig.json';
/** What a page knows, and types cannot: its tag is there (2531, 18047); plain JavaScript says no types (7006, 7031). */
const allowed = new Set([2531, 18047, 7006, 7031]);

/** What is wrong with the scripts of the docs, compiled against the packages' types in one program. */
export function compile(scripts: readonly Script[]): string[] {
  const { config } = ts.readConfigFile(PROJECT, (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, join(PROJECT, '..'));
  Object.assign(options, { checkJs: true, noUnusedLocals: false, noUnusedParameters: false, jsx: ts.JsxEmit.ReactJSX });

  // They lie where their imports are found, and on no disk.
  const folder = join(process.cwd(), 'docs/.snippets');
  const files = new Map(scripts.map((script, index) => [join(folder, `${index}.${script.language}`), script]));
  const tags = join(folder, 'tags.ts');
  const host = ts.createCompilerHost(options);
  const given = new Map([...files].map(([path, { text }]) => [path, `${text}\nexport {};\n`]));
  given.set(tags, "import '@iou-kit/widget/define';\n");
  const { fileExists, readFile } = host;
  host.fileExists = (path) => given.has(path) || fileExists(path);
  host.readFile = (path) => given.get(path) ?? readFile(path);
  const program = ts.createProgram([...given.keys()], options, host);

  return [...files].flatMap(([path, script]) => {
    const source = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      .filter(({ code }) => !allowed.has(code))
      .map(({ start = 0, messageText }) => {
        const line = script.line + (source?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
        return `${placeOf({ ...script, line } as Snippet)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
      });
  });
}
