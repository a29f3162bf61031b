import '../context-root/define.ts';
import '../../iou-detail/define.ts';
