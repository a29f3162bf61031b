import '../iou-paper/define.ts';
import '../parts/person-fields/define.ts';
import { exposeParts } from '../parts/expose-parts.ts';
import { IouOwnDetailsElement } from './iou-own-details.ts';

exposeParts(IouOwnDetailsElement);
if (!customElements.get('iou-own-details')) customElements.define('iou-own-details', IouOwnDetailsElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-own-details': IouOwnDetailsElement;
  }
}
