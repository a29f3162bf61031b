import '../context-root/define.ts';
import '../../iou-sign/define.ts';
