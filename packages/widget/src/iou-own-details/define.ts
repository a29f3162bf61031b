import '../iou-paper/define.ts';
import '../parts/person-fields/define.ts';
import { IouOwnDetailsElement } from './iou-own-details.ts';

if (!customElements.get('iou-own-details')) customElements.define('iou-own-details', IouOwnDetailsElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-own-details': IouOwnDetailsElement;
  }
}
