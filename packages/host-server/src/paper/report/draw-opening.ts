import { chinaTime } from '../formats.ts';
import { drawQrCode } from '../parts/qr-code.ts';
import { colours, type Sheet } from '../setting/sheet.ts';
import { words } from '../words.ts';
import type { ReportContent } from './report-content.ts';

const SIDE = 66;

/** What the report is about, and what it is worth. */
export function drawOpening(sheet: Sheet, content: ReportContent): void {
  const muted = { size: 10.5, colour: colours.muted } as const;
  sheet.space(30);
  sheet.text('签约报告', sheet.left, sheet.y, { size: 26, weight: 'bold', spacing: 4 });
  sheet.space(20);
  sheet.text('Signing report', sheet.left, sheet.y, muted);
  drawQrCode(sheet, content.verifyUrl, { x: sheet.right - SIDE, y: sheet.y - 6, width: SIDE, height: SIDE });
  sheet.space(18);
  sheet.rule(1);
  sheet.space(6);
  const lines = [
    `《${content.title}》\u3000${words.number} ${content.number}\u3000${content.stateWord}`,
    `由${content.platform}根据其记录出具，出具时间 ${chinaTime(content.printedAt)}${words.zone}。`,
    '本报告带有平台签章：它表明报告出自该平台且此后未被改动，不是国家机关或第三方机构的证明。个人信息已作遮蔽。',
  ];
  for (const text of lines) sheet.block([{ text, weight: 'regular' }], { size: 10.5, leading: 18, justify: true });
  sheet.space(4);
}
