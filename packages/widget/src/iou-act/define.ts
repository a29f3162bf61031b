import '../iou-ink-sheet/define.ts';
import '../iou-refusal/define.ts';
import '../iou-identity/define.ts';
import { exposeParts } from '../parts/expose-parts.ts';
import { IouActElement } from './iou-act.ts';

exposeParts(IouActElement);
if (!customElements.get('iou-act')) customElements.define('iou-act', IouActElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-act': IouActElement;
  }
}
