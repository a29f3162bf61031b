import '../../iou-refusal/define.ts';
import '../../parts/person-fields/define.ts';
import '../fields/define.ts';
import { exposeParts } from '../../parts/expose-parts.ts';
import { IouFillElement } from './iou-fill.ts';

exposeParts(IouFillElement);
if (!customElements.get('iou-fill')) customElements.define('iou-fill', IouFillElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-fill': IouFillElement;
  }
}
