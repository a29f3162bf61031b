import { chinaDay, chinaTime } from '../formats.ts';
import type { PaperContent, PaperSignature } from '../paper-content.ts';
import type { Line } from '../setting/set-lines.ts';
import { colours, type Sheet } from '../setting/sheet.ts';
import { stampWord, words } from '../words.ts';
import { drawInk } from './ink.ts';
import { drawStamp } from './stamp.ts';

const GAP = 36;
const INK = 84;
/** Above the label, and between it and what is written. */
const SPACE = 26;
const LABEL = 12;
const BELOW = 6;
/** What the ink leaves free at the inner end of its line, for the stamp. */
const STAMPED = 48;
const nameStyle = { size: 11.5, leading: 18 };
const factStyle = { size: 9.5, leading: 15, colour: colours.muted };

interface Place {
  readonly signature: PaperSignature;
  readonly x: number;
  readonly inkX: number;
  readonly width: number;
  readonly name: readonly Line[];
  readonly facts: readonly Line[];
}

/** Both signatures side by side on one page, the stamp between them. */
export function drawSignatures(sheet: Sheet, content: PaperContent): void {
  const places = content.signatures.map((signature, i) => place(sheet, signature, i));
  const text = Math.max(
    ...places.map(({ name, facts }) => name.length * nameStyle.leading + facts.length * factStyle.leading),
  );
  const height = SPACE + LABEL + INK + BELOW + text;
  sheet.keep(height);
  const { y } = sheet;
  for (const at of places) {
    sheet.y = y - SPACE;
    drawSignature(sheet, content, at);
  }
  sheet.y = y - height;
  const date = content.ending?.at ?? lastSigned(content);
  if (date === undefined) return;
  const middle = y - SPACE - LABEL - INK + 40;
  drawStamp(
    sheet,
    stampWord(content.state, content.preset.release),
    chinaDay(date),
    sheet.left + sheet.width / 2,
    middle,
  );
}

const lastSigned = ({ signatures }: PaperContent): string | undefined =>
  signatures
    .map(({ at }) => at)
    .sort()
    .at(-1);

function place(sheet: Sheet, signature: PaperSignature, i: number): Place {
  const { name, at, method } = signature;
  const width = (sheet.width - GAP) / 2;
  const facts = [`${words.signedAt} ${chinaTime(at)}${words.zone}`, ...(method ? [`${words.method} ${method}`] : [])];
  return {
    signature,
    x: i * (width + GAP),
    inkX: i * (width + GAP + STAMPED),
    width,
    name: sheet.set([{ text: name, weight: 'regular' }], { ...nameStyle, width }),
    facts: sheet.set([{ text: facts.join('\n'), weight: 'regular' }], { ...factStyle, width }),
  };
}

function drawSignature(sheet: Sheet, { roles }: PaperContent, { signature, x, inkX, width, name, facts }: Place): void {
  const left = sheet.left + x;
  const role = roles[signature.role] ?? signature.role;
  sheet.text(`${role}${words.signature}`, left, sheet.y, { size: 11.5, weight: 'bold' });
  sheet.space(LABEL + INK);
  const box = { x: sheet.left + inkX, y: sheet.y + 4, width: width - STAMPED, height: INK - 4 };
  drawInk(sheet, signature.ink, box);
  sheet.canvas.line(left, sheet.y, left + width, sheet.y, 0.7, colours.text);
  sheet.space(BELOW);
  sheet.lines(name, { ...nameStyle, x });
  sheet.lines(facts, { ...factStyle, x });
}
