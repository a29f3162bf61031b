import { IouRefusalElement } from './iou-refusal.ts';

if (!customElements.get('iou-refusal')) customElements.define('iou-refusal', IouRefusalElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-refusal': IouRefusalElement;
  }
}
