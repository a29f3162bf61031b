import SignaturePad from 'signature_pad';
import { textBytes, type Contender } from '../contender.ts';
import { surfaceCanvas } from './surface-canvas.ts';

export const signaturePad =
  (options: { readonly throttle?: number; readonly minDistance?: number } = {}): Contender =>
  (place) => {
    const { canvas } = surfaceCanvas(place);
    const taker = new SignaturePad(canvas, options);
    return {
      target: canvas,
      canvas,
      stored: () => taker.toData().reduce((sum, { points }) => sum + points.length, 0),
      bytes: () => textBytes(taker.toData()),
      stop() {
        taker.off();
        canvas.remove();
      },
    };
  };
