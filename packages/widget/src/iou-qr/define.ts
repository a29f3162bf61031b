import { IouQrElement } from './iou-qr.ts';

if (!customElements.get('iou-qr')) customElements.define('iou-qr', IouQrElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-qr': IouQrElement;
  }
}
