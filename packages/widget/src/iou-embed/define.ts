import { exposeParts } from '../parts/expose-parts.ts';
import { IouEmbedElement } from './iou-embed.ts';

exposeParts(IouEmbedElement);
if (!customElements.get('iou-embed')) customElements.define('iou-embed', IouEmbedElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-embed': IouEmbedElement;
  }
}
