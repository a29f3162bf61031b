import '../context-root/define.ts';
import '../../iou-home/define.ts';
