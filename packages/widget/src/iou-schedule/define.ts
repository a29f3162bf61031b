import { exposeParts } from '../parts/expose-parts.ts';
import { IouScheduleElement } from './iou-schedule.ts';

exposeParts(IouScheduleElement);
if (!customElements.get('iou-schedule')) customElements.define('iou-schedule', IouScheduleElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-schedule': IouScheduleElement;
  }
}
