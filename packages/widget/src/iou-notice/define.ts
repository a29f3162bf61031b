import { IouNoticeElement } from './iou-notice.ts';

if (!customElements.get('iou-notice')) customElements.define('iou-notice', IouNoticeElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-notice': IouNoticeElement;
  }
}
