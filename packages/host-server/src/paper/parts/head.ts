import { toChineseUppercase } from '@iou-kit/machine/values';
import { chinaTime, yuan } from '../formats.ts';
import type { PaperContent } from '../paper-content.ts';
import { colours, type Sheet } from '../setting/sheet.ts';
import { endingWord, words } from '../words.ts';

const COLUMN = 66;

/** Title and number, the two people, the sum. */
export function drawHead(sheet: Sheet, content: PaperContent): void {
  const centre = sheet.left + sheet.width / 2;
  sheet.space(34);
  sheet.text(content.document.title, centre, sheet.y, { size: 30, weight: 'bold', spacing: 15, align: 'centre' });
  sheet.space(24);
  sheet.text(`${words.number}\u3000${content.document.number}`, centre, sheet.y, {
    size: 10.5,
    colour: colours.muted,
    align: 'centre',
  });
  sheet.space(20);
  if (content.ending) drawEnding(sheet, content, content.ending);
  sheet.rule(1);
  sheet.space(7);
  for (const { role } of content.document.parties) drawPerson(sheet, content, role);
  sheet.space(6);
  sheet.rule();
  if (content.amountFen !== undefined) drawSum(sheet, content.amountFen, content.preset.sum);
  sheet.space(10);
}

function drawEnding(
  sheet: Sheet,
  { document, state, preset }: PaperContent,
  { at, reason }: NonNullable<PaperContent['ending']>,
) {
  const text = `本${document.title}已于 ${chinaTime(at)}${words.zone}${endingWord(state, preset.release)}。${reason ? `\n原因：${reason}` : ''}`;
  sheet.block([{ text, weight: 'bold' }], { size: 11, leading: 18, colour: colours.stamp });
  sheet.space(10);
}

function drawPerson(sheet: Sheet, { people, roles }: PaperContent, role: string): void {
  const person = people[role];
  if (!person) throw new RangeError('Everybody who stands on the paper must be named.');
  const style = { size: 14, leading: 23, x: COLUMN, width: sheet.width - COLUMN };
  sheet.space(4);
  const top = sheet.y;
  sheet.block([{ text: person.name, weight: 'regular' }], style);
  sheet.text(roles[role] ?? role, sheet.left, top - 17.5, { size: 13, weight: 'bold' });
  sheet.space(15);
  const x = sheet.left + COLUMN;
  particular(sheet, x, words.idNumber, person.idNumber);
  particular(sheet, x + 222, words.mobile, person.mobile);
  sheet.space(7);
}

function particular(sheet: Sheet, x: number, label: string, value: string): void {
  const size = 10.5;
  sheet.text(label, x, sheet.y, { size, colour: colours.muted });
  sheet.text(value, x + sheet.type.measure(label, 'regular', size) + 8, sheet.y, { size: 11 });
}

function drawSum(sheet: Sheet, fen: number, label?: string): void {
  const digits = { size: 19, weight: 'bold', align: 'right' } as const;
  const figure = `¥${yuan(fen)}`;
  const width = sheet.width - sheet.type.measure(figure, 'bold', digits.size) - 16;
  sheet.space(6);
  const top = sheet.y;
  const named = label === undefined ? '' : `${label}\u3000`;
  const text = `${named}${words.currency}${toChineseUppercase(fen)}`;
  sheet.block([{ text, weight: 'bold' }], { size: 14.5, leading: 25, width });
  sheet.text(figure, sheet.right, top - 18.5, digits);
  sheet.space(7);
  sheet.rule();
}
