import type { Verification } from '@iou-kit/evidence';
import { faultWords, noteWords } from './verification-words.ts';

/** What a verification has found, to be read: each line in Chinese and English. */
export function verificationLines({ valid, faults, notes, facts }: Verification): readonly string[] {
  return [
    answerOf(
      valid,
      faults.some(({ code }) => code === 'BUNDLE_UNREADABLE'),
    ),
    ...(facts
      ? [
          `  编号 No. ${shown(facts.number)} · 状态 state ${shown(facts.state)} · 生成于 made at ${shown(facts.createdAt)}`,
        ]
      : []),
    ...faults.flatMap(({ code, part, detail }) => finding('✗', faultWords[code], { code, part, detail })),
    ...notes.flatMap(({ code, part, detail }) => finding('!', noteWords[code], { code, part, detail })),
  ];
}

function answerOf(valid: boolean, unreadable: boolean): string {
  if (valid) return '✓ 核验通过：内容完整，未被更改。Valid: complete and unchanged.';
  return unreadable ? '✗ 无法读取。It cannot be read.' : '✗ 核验未通过。Not valid.';
}

function finding(
  mark: string,
  [chinese, english]: readonly [string, string],
  { code, part, detail }: { readonly code: string; readonly part: string; readonly detail?: string | undefined },
): readonly string[] {
  return [
    `${mark} ${shown(part)}  ${code}${detail === undefined ? '' : ` (${shown(detail)})`}`,
    `    ${chinese}`,
    `    ${english}`,
  ];
}

/** What a bundle says is not to steer the terminal. */
const shown = (text: string): string => text.replaceAll(/\p{C}/gu, '\uFFFD');
