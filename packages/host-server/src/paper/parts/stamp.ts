import { colours, type Sheet } from '../setting/sheet.ts';

/** What the record has come to, as a stamp around (x, y). Neither round nor starred, so that nobody takes it for an official seal. */
export function drawStamp(sheet: Sheet, text: string, date: string, x: number, y: number): void {
  const [size, small, spacing] = [17.5, 8.5, 1.5];
  const width = sheet.type.measure(text, 'bold', size) + spacing * ([...text].length - 1) + 28;
  const height = 50;
  sheet.canvas.within({ x, y, degrees: 8, state: 'Stamp' }, (canvas) => {
    canvas.roundBox(-width / 2, -height / 2, width, height, 8);
    canvas.stroke(2, colours.stamp);
    canvas.roundBox(-width / 2 + 4, -height / 2 + 4, width - 8, height - 8, 5);
    canvas.stroke(0.8, colours.stamp);
    sheet.text(text, 0, -1, { size, weight: 'bold', spacing, align: 'centre', colour: colours.stamp }, canvas);
    sheet.text(date, 0, -15, { size: small, spacing: 0.4, align: 'centre', colour: colours.stamp }, canvas);
  });
}
