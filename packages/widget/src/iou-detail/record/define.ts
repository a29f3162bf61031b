import '../../iou-act/define.ts';
import '../../iou-dialog/define.ts';
import '../../iou-evidence/define.ts';
import '../../iou-paper/define.ts';
import '../../iou-reason/define.ts';
import '../../iou-schedule/define.ts';
import '../../iou-send/define.ts';
import '../../iou-timeline/define.ts';
import '../menu/define.ts';
import { exposeParts } from '../../parts/expose-parts.ts';
import { IouRecordElement } from './iou-record.ts';

exposeParts(IouRecordElement);
if (!customElements.get('iou-record')) customElements.define('iou-record', IouRecordElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-record': IouRecordElement;
  }
}
