import '../iou-dialog/define.ts';
import '../iou-qr/define.ts';
import { exposeParts } from '../parts/expose-parts.ts';
import { IouMyCodeElement } from './iou-my-code.ts';

exposeParts(IouMyCodeElement);
if (!customElements.get('iou-my-code')) customElements.define('iou-my-code', IouMyCodeElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-my-code': IouMyCodeElement;
  }
}
