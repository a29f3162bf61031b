import type { InkPoint } from '@iou-kit/machine/ink';
import { inputPoint, PathText, penLook, type InkFrame } from '@iou-kit/machine/ink/drawing';
import type { InkCanvas } from './ink-canvas.ts';
import type { InkView } from './ink-view.ts';
import { LiveStroke } from './live-stroke.ts';

/**
 * Shows the stroke under the pen: what has become final is drawn once on the canvas, the tail behind the pen is a path of
 * its own, exchanged with each frame. One task a frame, that costs the same however long the stroke has become.
 */
export class LivePainter {
  readonly #canvas: InkCanvas;
  readonly #wet: SVGPathElement;
  #stroke: LiveStroke | undefined;
  #expected: readonly InkPoint[] = [];
  #frame = 0;

  constructor(canvas: InkCanvas, wet: SVGPathElement) {
    this.#canvas = canvas;
    this.#wet = wet;
  }

  /** A stroke begins, or begins anew: `points` is what there is of it already. */
  begin(
    frame: InkFrame,
    view: InkView,
    { realPressure, points }: { realPressure: boolean; points: readonly InkPoint[] },
  ): void {
    this.#canvas.prepare(view);
    this.#stroke = new LiveStroke(penLook(frame, realPressure));
    this.extend(points);
  }

  /** More of the stroke, and where the device expects the pen next: shown wet, and forgotten. */
  extend(points: readonly InkPoint[], expected: readonly InkPoint[] = []): void {
    for (const point of points) this.#stroke?.add(inputPoint(point));
    this.#expected = expected;
    this.#frame ||= requestAnimationFrame(this.#paint);
  }

  /** The stroke is over, or was taken back. */
  end(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (!this.#stroke) return;
    this.#stroke = undefined;
    this.#wet.removeAttribute('d');
    this.#canvas.clear();
  }

  readonly #paint = (): void => {
    this.#frame = 0;
    const stroke = this.#stroke;
    if (!stroke) return;
    this.#canvas.fill((sink) => stroke.tracePiece(sink));
    const tail = new PathText();
    stroke.traceTail(tail, this.#expected.map(inputPoint));
    this.#wet.setAttribute('d', tail.text);
  };
}
