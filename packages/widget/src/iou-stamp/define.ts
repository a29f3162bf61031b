import { IouStampElement } from './iou-stamp.ts';

if (!customElements.get('iou-stamp')) customElements.define('iou-stamp', IouStampElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-stamp': IouStampElement;
  }
}
