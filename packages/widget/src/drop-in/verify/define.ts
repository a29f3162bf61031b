import '../context-root/define.ts';
import '../../iou-verify/define.ts';
