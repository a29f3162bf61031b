import { IouRecordFieldElement } from './iou-record-field.ts';

if (!customElements.get('iou-record-field')) customElements.define('iou-record-field', IouRecordFieldElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-record-field': IouRecordFieldElement;
  }
}
