import { exposeParts } from '../parts/expose-parts.ts';
import { IouTimelineElement } from './iou-timeline.ts';

exposeParts(IouTimelineElement);
if (!customElements.get('iou-timeline')) customElements.define('iou-timeline', IouTimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-timeline': IouTimelineElement;
  }
}
