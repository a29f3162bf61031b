import { IouMenuElement } from './iou-menu.ts';

if (!customElements.get('iou-menu')) customElements.define('iou-menu', IouMenuElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-menu': IouMenuElement;
  }
}
