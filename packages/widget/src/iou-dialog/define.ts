import { exposeParts } from '../parts/expose-parts.ts';
import { IouDialogElement } from './iou-dialog.ts';

exposeParts(IouDialogElement);
if (!customElements.get('iou-dialog')) customElements.define('iou-dialog', IouDialogElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-dialog': IouDialogElement;
  }
}
