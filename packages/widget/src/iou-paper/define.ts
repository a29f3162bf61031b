import '../iou-stamp/define.ts';
import { IouPaperElement } from './iou-paper.ts';

if (!customElements.get('iou-paper')) customElements.define('iou-paper', IouPaperElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-paper': IouPaperElement;
  }
}
