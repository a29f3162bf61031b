import '../iou-stamp/define.ts';
import { exposeParts } from '../parts/expose-parts.ts';
import { IouPaperElement } from './iou-paper.ts';

exposeParts(IouPaperElement);
if (!customElements.get('iou-paper')) customElements.define('iou-paper', IouPaperElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-paper': IouPaperElement;
  }
}
