import '../iou-dialog/define.ts';
import { IouReasonElement } from './iou-reason.ts';

if (!customElements.get('iou-reason')) customElements.define('iou-reason', IouReasonElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-reason': IouReasonElement;
  }
}
