import type { ContenderId } from '../../contender-id.ts';
import type { Contender } from '../contender.ts';
import { freehandCalls } from './freehand-calls.ts';
import { freehandPath2d } from './freehand-path2d.ts';
import { freehandSvg } from './freehand-svg.ts';
import { iouInk } from './iou-ink.ts';
import { noOp } from './no-op.ts';
import { signaturePad } from './signature-pad.ts';

export const contenders: Readonly<Record<ContenderId, Contender>> = {
  'no-op': noOp,
  signature_pad: signaturePad(),
  'signature_pad unthrottled': signaturePad({ throttle: 0, minDistance: 0 }),
  'freehand Path2D': freehandPath2d,
  'freehand Path2D calls': freehandCalls,
  'freehand SVG': freehandSvg,
  'iou-ink': iouInk,
};
