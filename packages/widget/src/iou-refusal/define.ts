import { exposeParts } from '../parts/expose-parts.ts';
import { IouRefusalElement } from './iou-refusal.ts';

exposeParts(IouRefusalElement);
if (!customElements.get('iou-refusal')) customElements.define('iou-refusal', IouRefusalElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-refusal': IouRefusalElement;
  }
}
