import '../iou-notice/define.ts';
import '../iou-paper/define.ts';
import '../iou-refusal/define.ts';
import './fill/define.ts';
import { IouFormElement } from './iou-form.ts';

if (!customElements.get('iou-form')) customElements.define('iou-form', IouFormElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-form': IouFormElement;
  }
}
