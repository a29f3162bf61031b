import { exposeParts } from '../../parts/expose-parts.ts';
import { IouMenuElement } from './iou-menu.ts';

exposeParts(IouMenuElement);
if (!customElements.get('iou-menu')) customElements.define('iou-menu', IouMenuElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-menu': IouMenuElement;
  }
}
