import '../iou-act/define.ts';
import '../iou-paper/define.ts';
import '../iou-send/define.ts';
import { IouPreviewElement } from './iou-preview.ts';

if (!customElements.get('iou-preview')) customElements.define('iou-preview', IouPreviewElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-preview': IouPreviewElement;
  }
}
