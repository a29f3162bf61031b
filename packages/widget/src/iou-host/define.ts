import { IouHostElement } from './iou-host.ts';

if (!customElements.get('iou-host')) customElements.define('iou-host', IouHostElement);
