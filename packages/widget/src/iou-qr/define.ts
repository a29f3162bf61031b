import { exposeParts } from '../parts/expose-parts.ts';
import { IouQrElement } from './iou-qr.ts';

exposeParts(IouQrElement);
if (!customElements.get('iou-qr')) customElements.define('iou-qr', IouQrElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-qr': IouQrElement;
  }
}
