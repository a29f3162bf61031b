import '../iou-share/define.ts';
import { IouSendElement } from './iou-send.ts';

if (!customElements.get('iou-send')) customElements.define('iou-send', IouSendElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-send': IouSendElement;
  }
}
