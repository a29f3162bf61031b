import { expect } from '@open-wc/testing';
import type { CSSResult, CSSResultGroup } from 'lit';
import { IouDialogElement } from '../iou-dialog/iou-dialog.ts';
import { IouEvidenceElement } from '../iou-evidence/iou-evidence.ts';
import { IouInkSheetElement } from '../iou-ink-sheet/iou-ink-sheet.ts';
import { IouInkElement } from '../ink/iou-ink.ts';
import { IouNoticeElement } from '../iou-notice/iou-notice.ts';
import { IouPaperElement } from '../iou-paper/iou-paper.ts';
import { IouQrElement } from '../iou-qr/iou-qr.ts';
import { IouScheduleElement } from '../iou-schedule/iou-schedule.ts';
import { IouShareElement } from '../iou-share/iou-share.ts';
import { IouStampElement } from '../iou-stamp/iou-stamp.ts';
import { IouTimelineElement } from '../iou-timeline/iou-timeline.ts';
import { IouVerifyElement } from '../iou-verify/iou-verify.ts';

const elements: readonly { readonly name: string; readonly styles?: CSSResultGroup }[] = [
  IouDialogElement,
  IouEvidenceElement,
  IouInkElement,
  IouInkSheetElement,
  IouNoticeElement,
  IouPaperElement,
  IouQrElement,
  IouScheduleElement,
  IouShareElement,
  IouStampElement,
  IouTimelineElement,
  IouVerifyElement,
];

const sheets = (styles: CSSResultGroup | undefined): string[] => {
  if (styles === undefined) return [];
  return Array.isArray(styles) ? styles.flatMap(sheets) : [(styles as CSSResult).cssText];
};

const names = (css: string, pattern: RegExp): Set<string> =>
  new Set([...css.matchAll(pattern)].map(([, name]) => name!));

describe('private tokens', () => {
  for (const { name, styles } of elements)
    it(`are all defined where ${name} uses them`, () => {
      const css = sheets(styles).join('\n');
      const used = names(css, /var\((--_[\w-]+)/g);
      const defined = names(css, /(--_[\w-]+)\s*:/g);
      expect([...used].filter((token) => !defined.has(token))).to.deep.equal([]);
    });
});

describe('directions', () => {
  const physical = /(?:padding|margin|border)-(?:left|right)|text-align: (?:left|right)|[{;]\s*(?:left|right):/g;
  /** Of a value's parts, brackets kept together, the second and the fourth differ. */
  const leans = (value: string): boolean => {
    const [, right, , left] = value.match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];
    return left !== undefined && left !== right;
  };
  for (const { name, styles } of elements)
    it(`are those of the writing in ${name}`, () => {
      const css = sheets(styles).join('\n');
      const boxes = [...css.matchAll(/(?:padding|margin|inset): ([^;]+);/g)].filter(([, value = '']) => leans(value));
      expect([...boxes, ...css.matchAll(physical)].map(([found]) => found)).to.deep.equal([]);
    });
});
