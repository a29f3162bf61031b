import '../iou-refusal/define.ts';
import { exposeParts } from '../parts/expose-parts.ts';
import { IouDetailElement } from './iou-detail.ts';

exposeParts(IouDetailElement);
if (!customElements.get('iou-detail')) customElements.define('iou-detail', IouDetailElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-detail': IouDetailElement;
  }
}
