import '../iou-refusal/define.ts';
import { exposeParts } from '../parts/expose-parts.ts';
import { IouListElement } from './iou-list.ts';

exposeParts(IouListElement);
if (!customElements.get('iou-list')) customElements.define('iou-list', IouListElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-list': IouListElement;
  }
}
