import { runInNewContext } from 'node:vm';
import { parser } from 'typescript-eslint';
import { asksForKind } from './asks-for-kind.ts';

export interface SourceText {
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** Undefined when it is computed. */
  readonly specifier: string | undefined;
  readonly kind: 'value' | 'type' | 'dynamic';
  readonly line: number;
}

export interface GlobalUse {
  readonly name: string;
  readonly line: number;
}

/** Where the code asks which kind of agreement it has before it. */
export interface KindQuestion {
  readonly line: number;
}

export interface SourceFile {
  readonly path: string;
  readonly kindQuestions: readonly KindQuestion[];
  readonly imports: readonly Import[];
  /** Values that nothing in the file or in the language declares. */
  readonly globals: readonly GlobalUse[];
}

export interface Node {
  readonly type: string;
  readonly loc: { readonly start: { readonly line: number } };
  readonly [key: string]: unknown;
}
interface Parsed {
  readonly ast: Node;
  readonly visitorKeys: Readonly<Record<string, readonly string[]>>;
  readonly scopeManager: { readonly globalScope: { readonly through: readonly Reference[] } };
}
interface Reference {
  readonly isValueReference: boolean;
  readonly identifier: Node & { readonly name: string };
}

// A new context holds what the language itself declares, and these, which are the host's or lead round the check.
const foreign = ['console', 'WebAssembly', 'globalThis', 'eval', 'Function'];
const language = new Set(runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[]);
for (const name of foreign) language.delete(name);

export function parseSource({ path, text }: SourceText): SourceFile {
  const parsed = (parser as unknown as { parseForESLint(text: string, options: object): Parsed }).parseForESLint(text, {
    filePath: path,
    sourceType: 'module',
  });
  const imports: Import[] = [];
  const kindQuestions: KindQuestion[] = [];
  visit(parsed.ast, parsed.visitorKeys, (node) => {
    const found = readImport(node);
    if (found) imports.push(found);
    if (asksForKind(node)) kindQuestions.push({ line: node.loc.start.line });
  });
  const globals = parsed.scopeManager.globalScope.through
    .filter(({ isValueReference, identifier }) => isValueReference && !language.has(identifier.name))
    .map(({ identifier }) => ({ name: identifier.name, line: identifier.loc.start.line }));
  return { path, imports, globals, kindQuestions };
}

function readImport(node: Node): Import | undefined {
  const line = node.loc.start.line;
  switch (node.type) {
    case 'ImportDeclaration':
      return { specifier: literal(node.source), kind: node.importKind === 'type' ? 'type' : 'value', line };
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      if (!node.source) return undefined;
      return { specifier: literal(node.source), kind: node.exportKind === 'type' ? 'type' : 'value', line };
    case 'ImportExpression':
      return { specifier: literal(node.source), kind: 'dynamic', line };
    case 'TSImportType':
      return { specifier: literal(node.source ?? node.argument), kind: 'type', line };
    default:
      return undefined;
  }
}

function literal(node: unknown): string | undefined {
  const { type, value, literal: inner } = node as { type: string; value?: unknown; literal?: unknown };
  if (type === 'TSLiteralType') return literal(inner);
  return typeof value === 'string' ? value : undefined;
}

function visit(node: Node, keys: Parsed['visitorKeys'], see: (node: Node) => void): void {
  see(node);
  for (const key of keys[node.type] ?? []) {
    const child = node[key];
    for (const one of Array.isArray(child) ? child : [child]) if (one) visit(one as Node, keys, see);
  }
}
