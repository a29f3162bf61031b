import { exposeParts } from '../parts/expose-parts.ts';
import { IouSendElement } from './iou-send.ts';

exposeParts(IouSendElement);
if (!customElements.get('iou-send')) customElements.define('iou-send', IouSendElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-send': IouSendElement;
  }
}
