import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

const PROJECT = 'scripts/docs/tsconfig.json';

/** What a package's source says to those who import it. */
export interface Declarations {
  /** Names that a module exports, with what each stands for. */
  exportsOf(path: string): readonly ts.Symbol[];
  /** The file that declares a symbol, and the declaration without bodies, comments and private parts. */
  declared(symbol: ts.Symbol): readonly { readonly path: string; readonly text: string }[];
}

/** Reads all doors in one program. */
export function readDeclarations(doors: readonly string[]): Declarations {
  const { config } = ts.readConfigFile(PROJECT, (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, dirname(PROJECT));
  const emitting = { declaration: true, emitDeclarationOnly: true, noEmit: false, removeComments: true };
  const program = ts.createProgram(
    doors.map((path) => resolve(path)),
    { ...options, ...emitting },
  );
  const checker = program.getTypeChecker();
  const printer = ts.createPrinter({ removeComments: true });
  const emitted = new Map<string, ts.SourceFile>();

  function emit(source: ts.SourceFile): ts.SourceFile {
    const known = emitted.get(source.fileName);
    if (known) return known;
    let text = '';
    program.emit(source, (_, written) => (text = written), undefined, true);
    const file = ts.createSourceFile(source.fileName, text, ts.ScriptTarget.Latest, true);
    emitted.set(source.fileName, file);
    return file;
  }

  return {
    exportsOf(path) {
      const source = program.getSourceFile(resolve(path));
      const module = source && checker.getSymbolAtLocation(source);
      return module ? checker.getExportsOfModule(module) : [];
    },
    declared(symbol) {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const sources = new Set((target.declarations ?? []).map((declaration) => declaration.getSourceFile()));
      return [...sources].map((source) => {
        const file = emit(source);
        const found = file.statements.filter((statement) => namesOf(statement).includes(target.name));
        const printed = found.map((each) => printer.printNode(ts.EmitHint.Unspecified, publicOf(each), file));
        return { path: source.fileName.replace(join(process.cwd(), '/'), ''), text: printed.join('\n') };
      });
    },
  };
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.Statement & { readonly name?: ts.Node };
  return name ? [name.getText()] : [];
}

/** A class without what only itself may use. */
function publicOf(statement: ts.Statement): ts.Statement {
  if (!ts.isClassDeclaration(statement)) return statement;
  const { modifiers, name, typeParameters, heritageClauses, members } = statement;
  const own = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  const open = members.filter(
    (member) => !(ts.getCombinedModifierFlags(member) & own) && !(member.name && ts.isPrivateIdentifier(member.name)),
  );
  return ts.factory.createClassDeclaration(modifiers, name, typeParameters, heritageClauses, open);
}
