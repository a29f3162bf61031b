import '../iou-dialog/define.ts';
import '../iou-qr/define.ts';
import { IouShareElement } from './iou-share.ts';

if (!customElements.get('iou-share')) customElements.define('iou-share', IouShareElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-share': IouShareElement;
  }
}
