import { exposeParts } from '../parts/expose-parts.ts';
import { IouNoticeElement } from './iou-notice.ts';

exposeParts(IouNoticeElement);
if (!customElements.get('iou-notice')) customElements.define('iou-notice', IouNoticeElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-notice': IouNoticeElement;
  }
}
