import { IouEmbedElement } from './iou-embed.ts';

if (!customElements.get('iou-embed')) customElements.define('iou-embed', IouEmbedElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-embed': IouEmbedElement;
  }
}
