import { IouInkElement } from './iou-ink.ts';

if (!customElements.get('iou-ink')) customElements.define('iou-ink', IouInkElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-ink': IouInkElement;
  }
}
