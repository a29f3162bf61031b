import '../iou-notice/define.ts';
import '../iou-refusal/define.ts';
import { exposeParts } from '../parts/expose-parts.ts';
import './fill/define.ts';
import { IouFormElement } from './iou-form.ts';

exposeParts(IouFormElement);
if (!customElements.get('iou-form')) customElements.define('iou-form', IouFormElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-form': IouFormElement;
  }
}
