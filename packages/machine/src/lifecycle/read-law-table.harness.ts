import type { Who } from '../testing/life.harness.ts';

/** One cell of the written law. `outcome` is a state that the command leads to, or a refusal's code. */
export interface WrittenCase {
  readonly situation: string;
  readonly who: Who;
  readonly row: string;
  readonly allowed: boolean;
  readonly outcome: string;
}

const codes: Readonly<Record<string, string>> = {
  state: 'NOT_ALLOWED_IN_STATE',
  turn: 'NOT_YOUR_TURN',
  party: 'NOT_A_PARTY',
  found: 'NOT_FOUND',
  used: 'INVITATION_USED',
  change: 'CHANGE_PENDING',
  late: 'EXPIRED',
};

const columns: readonly Who[] = ['initiator', 'counterparty', 'stranger', 'system'];

/** Every triple that the table speaks of, given the names of all rows. */
export function readLawTable(table: string, rows: readonly string[]): WrittenCase[] {
  return table
    .trim()
    .split(/\n\s*\n/)
    .flatMap((block) => readBlock(block.split('\n'), rows));
}

function readBlock([heading = '', ...lines]: readonly string[], rows: readonly string[]): WrittenCase[] {
  const [situation = '', ...heads] = cells(heading);
  if (heads.join() !== columns.join()) throw new Error(`the columns of ${situation} are ${heads.join()}`);
  const written = new Map(lines.map((line) => [cells(line)[0] ?? '', cells(line).slice(1)]));
  for (const name of written.keys())
    if (name !== '' && !rows.includes(name)) throw new Error(`no such command: ${name}`);
  return rows.flatMap((row) =>
    columns.map((who, index) => ({
      situation,
      who,
      row,
      ...readCell((written.get(row) ?? written.get('') ?? [])[index] ?? ''),
    })),
  );
}

function readCell(cell: string): Pick<WrittenCase, 'allowed' | 'outcome'> {
  if (cell.startsWith('> ')) return { allowed: true, outcome: cell.slice(2) };
  const code = codes[cell];
  if (code === undefined) throw new Error(`no such outcome: ${cell}`);
  return { allowed: false, outcome: code };
}

const cells = (line: string): string[] => line.split('|').map((cell) => cell.trim());
