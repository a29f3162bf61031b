import '../iou-dialog/define.ts';
import '../ink/define.ts';
import { exposeParts } from '../parts/expose-parts.ts';
import { IouInkSheetElement } from './iou-ink-sheet.ts';

exposeParts(IouInkSheetElement);
if (!customElements.get('iou-ink-sheet')) customElements.define('iou-ink-sheet', IouInkSheetElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-ink-sheet': IouInkSheetElement;
  }
}
