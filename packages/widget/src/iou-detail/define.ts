import '../iou-refusal/define.ts';
import { IouDetailElement } from './iou-detail.ts';

if (!customElements.get('iou-detail')) customElements.define('iou-detail', IouDetailElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-detail': IouDetailElement;
  }
}
