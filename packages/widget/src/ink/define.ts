import { exposeParts } from '../parts/expose-parts.ts';
import { IouInkElement } from './iou-ink.ts';

exposeParts(IouInkElement);
if (!customElements.get('iou-ink')) customElements.define('iou-ink', IouInkElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-ink': IouInkElement;
  }
}
