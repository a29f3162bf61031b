import { IouTimelineElement } from './iou-timeline.ts';

if (!customElements.get('iou-timeline')) customElements.define('iou-timeline', IouTimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-timeline': IouTimelineElement;
  }
}
