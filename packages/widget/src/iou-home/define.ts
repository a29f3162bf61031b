import { exposeParts } from '../parts/expose-parts.ts';
import { IouHomeElement } from './iou-home.ts';

exposeParts(IouHomeElement);
if (!customElements.get('iou-home')) customElements.define('iou-home', IouHomeElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-home': IouHomeElement;
  }
}
