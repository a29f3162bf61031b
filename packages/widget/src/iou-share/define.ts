import '../iou-dialog/define.ts';
import '../iou-qr/define.ts';
import { exposeParts } from '../parts/expose-parts.ts';
import { IouShareElement } from './iou-share.ts';

exposeParts(IouShareElement);
if (!customElements.get('iou-share')) customElements.define('iou-share', IouShareElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-share': IouShareElement;
  }
}
