import { exposeParts } from '../parts/expose-parts.ts';
import { IouStampElement } from './iou-stamp.ts';

exposeParts(IouStampElement);
if (!customElements.get('iou-stamp')) customElements.define('iou-stamp', IouStampElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-stamp': IouStampElement;
  }
}
