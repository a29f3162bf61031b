import type { ListLine } from './iou-list-field.events.ts';

/** Whether a line is the person's own. */
export const isOwn = ({ item }: ListLine): boolean => item === undefined;

/** The lines with an option in or out; `counted` lines begin with one. */
export function toggled(lines: readonly ListLine[], item: string, counted: boolean): readonly ListLine[] {
  const rest = lines.filter((line) => line.item !== item);
  return rest.length < lines.length ? rest : [...lines, { item, ...(counted && { count: 1 }) }];
}

/** The lines with one of them otherwise. */
export const changed = (
  lines: readonly ListLine[],
  line: ListLine,
  by: Pick<ListLine, 'name' | 'count'>,
): readonly ListLine[] => lines.map((each) => (each === line ? { ...each, ...by } : each));

/** An own line that is empty, too long, or there already. */
export function isWrong(lines: readonly ListLine[], line: ListLine, nameMax: number): boolean {
  const name = line.name?.trim() ?? '';
  const isTwice = lines.some((each) => each !== line && each.name?.trim() === name);
  return name === '' || [...name].length > nameMax || isTwice;
}
