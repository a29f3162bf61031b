import type { ContenderId } from '../../contender-id.ts';
import type { Contender } from '../contender.ts';
import { freehandCanvas } from './freehand-canvas.ts';
import { freehandSvg } from './freehand-svg.ts';
import { iouInk } from './iou-ink.ts';
import { noOp } from './no-op.ts';
import { signaturePad } from './signature-pad.ts';

export const contenders: Readonly<Record<ContenderId, Contender>> = {
  'no-op': noOp,
  signature_pad: signaturePad(),
  'signature_pad unthrottled': signaturePad({ throttle: 0, minDistance: 0 }),
  'freehand Path2D': freehandCanvas,
  'freehand SVG': freehandSvg,
  'iou-ink': iouInk,
};
