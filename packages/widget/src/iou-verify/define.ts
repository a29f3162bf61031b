import { exposeParts } from '../parts/expose-parts.ts';
import { IouVerifyElement } from './iou-verify.ts';

exposeParts(IouVerifyElement);
if (!customElements.get('iou-verify')) customElements.define('iou-verify', IouVerifyElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-verify': IouVerifyElement;
  }
}
