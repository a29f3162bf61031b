import '../iou-dialog/define.ts';
import { exposeParts } from '../parts/expose-parts.ts';
import { IouReasonElement } from './iou-reason.ts';

exposeParts(IouReasonElement);
if (!customElements.get('iou-reason')) customElements.define('iou-reason', IouReasonElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-reason': IouReasonElement;
  }
}
