import { exposeParts } from '../parts/expose-parts.ts';
import { IouHostElement } from './iou-host.ts';

exposeParts(IouHostElement);
if (!customElements.get('iou-host')) customElements.define('iou-host', IouHostElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-host': IouHostElement;
  }
}
