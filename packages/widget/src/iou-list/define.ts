import '../iou-refusal/define.ts';
import { IouListElement } from './iou-list.ts';

if (!customElements.get('iou-list')) customElements.define('iou-list', IouListElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-list': IouListElement;
  }
}
