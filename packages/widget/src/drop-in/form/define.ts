import '../context-root/define.ts';
import '../../iou-form/define.ts';
