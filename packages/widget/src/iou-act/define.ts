import '../iou-ink-sheet/define.ts';
import '../iou-refusal/define.ts';
import '../iou-identity/define.ts';
import { IouActElement } from './iou-act.ts';

if (!customElements.get('iou-act')) customElements.define('iou-act', IouActElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-act': IouActElement;
  }
}
