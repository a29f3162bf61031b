import { IouHomeElement } from './iou-home.ts';

if (!customElements.get('iou-home')) customElements.define('iou-home', IouHomeElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-home': IouHomeElement;
  }
}
