import { exposeParts } from '../../parts/expose-parts.ts';
import { IouPicturesElement } from './iou-pictures.ts';

exposeParts(IouPicturesElement);
if (!customElements.get('iou-pictures')) customElements.define('iou-pictures', IouPicturesElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-pictures': IouPicturesElement;
  }
}
