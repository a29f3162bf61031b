import { IouVerifyElement } from './iou-verify.ts';

if (!customElements.get('iou-verify')) customElements.define('iou-verify', IouVerifyElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-verify': IouVerifyElement;
  }
}
