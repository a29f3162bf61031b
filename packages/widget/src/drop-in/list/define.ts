import '../context-root/define.ts';
import '../../iou-list/define.ts';
