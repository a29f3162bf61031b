import type { PaperContent } from '../paper-content.ts';
import type { Sheet } from '../setting/sheet.ts';
import { chineseNumber } from '../words.ts';

const style = { size: 12, leading: 21, indent: 24, justify: true };

/** The clauses, numbered within the text as such papers are written by hand. Its title begins a clause's first line, so it never stands alone. */
export function drawClauses(sheet: Sheet, { document }: PaperContent): void {
  document.clauses.forEach(({ title, text }, i) => {
    sheet.block(
      [
        { text: `${chineseNumber(i + 1)}、${title}。`, weight: 'bold' },
        { text, weight: 'regular' },
      ],
      style,
    );
    sheet.space(3);
  });
}
