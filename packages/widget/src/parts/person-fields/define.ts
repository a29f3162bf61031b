import { exposeParts } from '../../parts/expose-parts.ts';
import { IouPersonFieldsElement } from './iou-person-fields.ts';

exposeParts(IouPersonFieldsElement);
if (!customElements.get('iou-person-fields')) customElements.define('iou-person-fields', IouPersonFieldsElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-person-fields': IouPersonFieldsElement;
  }
}
