import { format } from 'prettier';
import { packageDoors, type Door } from '../docs/doors.ts';
import { readDeclarations, type Declarations } from './declarations.ts';

/** What each package offers, as a page whose difference shows what a change does to it; by the package's folder. */
export async function apiReports(): Promise<ReadonlyMap<string, string>> {
  const doors = packageDoors();
  const declarations = readDeclarations(doors.map(({ path }) => path));
  const rooms = [...new Set(doors.map(({ room }) => room))];
  const pages = rooms.map(async (room) => {
    const own = doors.filter((door) => door.room === room);
    return [room, await pageOf(own, declarations)] as const;
  });
  return new Map(await Promise.all(pages));
}

async function pageOf(doors: readonly Door[], { exportsOf, declared }: Declarations): Promise<string> {
  const [{ room, name } = { room: '', name: '' }] = doors;
  const texts = new Map<string, string>();
  const lists = doors.map((door) => {
    const symbols = exportsOf(door.path).toSorted((a, b) => compare(a.name, b.name));
    for (const symbol of symbols) {
      for (const { path, text } of declared(symbol)) {
        const isOurs = path.startsWith(`packages/${room}/`);
        texts.set(`${symbol.name} ${path}`, isOurs ? text : `// ${symbol.name}: as it stands in ${path}`);
      }
    }
    return `## ${door.name}\n\n${symbols.map((symbol) => `\`${symbol.name}\``).join(', ') || 'Exports no name.'}\n`;
  });
  // One declaration may stand for several names.
  const sorted = new Set([...texts].toSorted(([a], [b]) => compare(a, b)).map(([, text]) => text));
  const code = await format([...sorted].join('\n\n'), { parser: 'typescript', singleQuote: true, printWidth: 120 });
  return [
    `<!-- Written by \`npm run generate\` from packages/${room}/src. -->\n`,
    `# ${name}: what it offers\n`,
    ...lists,
    '## Declarations\n',
    `\`\`\`ts\n${code}\`\`\`\n`,
  ].join('\n');
}

/** By code unit, so that it is the same order on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
