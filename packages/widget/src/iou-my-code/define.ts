import '../iou-dialog/define.ts';
import '../iou-qr/define.ts';
import { IouMyCodeElement } from './iou-my-code.ts';

if (!customElements.get('iou-my-code')) customElements.define('iou-my-code', IouMyCodeElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-my-code': IouMyCodeElement;
  }
}
