import { IouHostElement } from './iou-host.ts';

if (!customElements.get('iou-host')) customElements.define('iou-host', IouHostElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-host': IouHostElement;
  }
}
