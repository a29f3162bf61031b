// Registers every element at once. The drop-in fetches each when a page uses it.
import '../iou-host/define.ts';
import '../iou-home/define.ts';
import '../iou-form/define.ts';
import '../iou-sign/define.ts';
import '../iou-detail/define.ts';
import '../iou-list/define.ts';
import '../iou-verify/define.ts';
import '../iou-embed/define.ts';
