import '../iou-act/define.ts';
import '../iou-own-details/define.ts';
import '../iou-paper/define.ts';
import '../iou-preview/define.ts';
import '../iou-reason/define.ts';
import '../iou-refusal/define.ts';
import { exposeParts } from '../parts/expose-parts.ts';
import { IouSignElement } from './iou-sign.ts';

exposeParts(IouSignElement);
if (!customElements.get('iou-sign')) customElements.define('iou-sign', IouSignElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-sign': IouSignElement;
  }
}
