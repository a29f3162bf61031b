import { exposeParts } from '../../../parts/expose-parts.ts';
import { IouListFieldElement } from './iou-list-field.ts';

exposeParts(IouListFieldElement);
if (!customElements.get('iou-list-field')) customElements.define('iou-list-field', IouListFieldElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-list-field': IouListFieldElement;
  }
}
