import '../iou-act/define.ts';
import '../iou-paper/define.ts';
import '../iou-send/define.ts';
import { exposeParts } from '../parts/expose-parts.ts';
import { IouPreviewElement } from './iou-preview.ts';

exposeParts(IouPreviewElement);
if (!customElements.get('iou-preview')) customElements.define('iou-preview', IouPreviewElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-preview': IouPreviewElement;
  }
}
