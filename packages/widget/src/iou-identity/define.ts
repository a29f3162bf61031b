import '../iou-dialog/define.ts';
import '../iou-refusal/define.ts';
import { exposeParts } from '../parts/expose-parts.ts';
import { IouIdentityElement } from './iou-identity.ts';

exposeParts(IouIdentityElement);
if (!customElements.get('iou-identity')) customElements.define('iou-identity', IouIdentityElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-identity': IouIdentityElement;
  }
}
