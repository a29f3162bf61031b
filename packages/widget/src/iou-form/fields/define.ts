import { IouPicturesElement } from './iou-pictures.ts';

if (!customElements.get('iou-pictures')) customElements.define('iou-pictures', IouPicturesElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-pictures': IouPicturesElement;
  }
}
