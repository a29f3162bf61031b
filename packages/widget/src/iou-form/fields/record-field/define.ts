import { exposeParts } from '../../../parts/expose-parts.ts';
import { IouRecordFieldElement } from './iou-record-field.ts';

exposeParts(IouRecordFieldElement);
if (!customElements.get('iou-record-field')) customElements.define('iou-record-field', IouRecordFieldElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-record-field': IouRecordFieldElement;
  }
}
