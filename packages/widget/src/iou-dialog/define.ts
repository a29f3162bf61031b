import { IouDialogElement } from './iou-dialog.ts';

if (!customElements.get('iou-dialog')) customElements.define('iou-dialog', IouDialogElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-dialog': IouDialogElement;
  }
}
