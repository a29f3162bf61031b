import { IouScheduleElement } from './iou-schedule.ts';

if (!customElements.get('iou-schedule')) customElements.define('iou-schedule', IouScheduleElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-schedule': IouScheduleElement;
  }
}
