import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseSync, Visitor, type Plugin } from 'vite';

/** Where each name that a door offers is made: the file, and what it is called there. */
type Origins = ReadonlyMap<string, { readonly file: string; readonly name: string }>;

const door = /\/packages\/[^/]+\/src\/(?:.+\/)?index\.ts$/;

/**
 * Leads imports past the doors of our packages (`index.ts`) to the modules that make what is asked for. A door names everything
 * behind it, and a bundler that cuts files counts all of that as needed by whoever comes through.
 */
export function directImports(): Plugin {
  const origins = originReader();
  return {
    name: 'iou-kit:direct-imports',
    enforce: 'post',
    transform: {
      filter: { id: /\/packages\/[^/]+\/src\/.*\.ts$/ },
      handler: async function (code, id) {
        const text = await pastDoors(code, async (source) => (await this.resolve(source, id))?.id, origins);
        return text === code ? undefined : { code: text, map: null };
      },
    },
  };
}

/** The code with its imports led past doors. `resolve` gives the file that a source names. Throws for a name that a door does not offer. */
export async function pastDoors(
  code: string,
  resolve: (source: string) => Promise<string | undefined>,
  originsOf: (door: string) => Origins,
): Promise<string> {
  let text = code;
  for (const { start, end, source, names } of importsOf(code).reverse()) {
    const file = await resolve(source);
    if (file === undefined || !door.test(file)) continue;
    const lines = names.map(({ imported, local }) => {
      const origin = originsOf(file).get(imported);
      if (!origin) throw new Error(`${file} offers no ${imported}`);
      return `import { ${origin.name} as ${local} } from ${JSON.stringify(origin.file)};`;
    });
    text = text.slice(0, start) + lines.join('') + text.slice(end);
  }
  return text;
}

interface NamedImport {
  readonly start: number;
  readonly end: number;
  readonly source: string;
  readonly names: readonly { readonly imported: string; readonly local: string }[];
}

/** Imports of names alone. */
function importsOf(code: string): NamedImport[] {
  const found: NamedImport[] = [];
  new Visitor({
    ImportDeclaration({ start, end, source, specifiers }) {
      const names = specifiers.flatMap((each) =>
        each.type === 'ImportSpecifier' && each.imported.type === 'Identifier'
          ? [{ imported: each.imported.name, local: each.local.name }]
          : [],
      );
      if (names.length > 0 && names.length === specifiers.length)
        found.push({ start, end, source: source.value, names });
    },
  }).visit(parseSync('module.ts', code).program);
  return found;
}

/** Reads doors, each once. */
export function originReader(): (file: string) => Origins {
  const read = new Map<string, Origins>();
  return function originsOf(file) {
    const known = read.get(file);
    if (known) return known;
    const origins = new Map<string, { file: string; name: string }>();
    read.set(file, origins);
    const at = (source: string): string => (source.startsWith('.') ? resolve(dirname(file), source) : source);
    new Visitor({
      ExportNamedDeclaration({ exportKind, source, specifiers, declaration }) {
        for (const { exported, local } of exportKind === 'type' ? [] : specifiers) {
          if (exported.type !== 'Identifier' || local.type !== 'Identifier') continue;
          const [name, there] = [local.name, source && at(source.value)];
          const inner = there && door.test(there) ? originsOf(there).get(name) : undefined;
          origins.set(exported.name, inner ?? { file: there ?? file, name });
        }
        if (declaration && 'id' in declaration && declaration.id?.type === 'Identifier')
          origins.set(declaration.id.name, { file, name: declaration.id.name });
        if (declaration?.type === 'VariableDeclaration')
          for (const { id } of declaration.declarations)
            if (id.type === 'Identifier') origins.set(id.name, { file, name: id.name });
      },
      ExportAllDeclaration({ exportKind, source }) {
        if (exportKind === 'type') return;
        for (const [name, origin] of originsOf(at(source.value))) origins.set(name, origin);
      },
    }).visit(parseSync(file, readFileSync(file, 'utf8')).program);
    return origins;
  };
}
