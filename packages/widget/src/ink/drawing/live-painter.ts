import type { InkPoint } from '@iou-kit/machine/ink';
import { inputPoint, penLook, type InkFrame } from '@iou-kit/machine/ink/drawing';
import type { InkCanvas } from './ink-canvas.ts';
import type { InkView } from './ink-view.ts';
import { LiveDrawing } from './live-drawing.ts';

const nothing = (): readonly InkPoint[] => [];

/** Shows the stroke under the pen: one task a frame, that costs the same however long the stroke has become. */
export class LivePainter {
  readonly #canvas: InkCanvas;
  readonly #painted: () => void;
  #drawing: LiveDrawing | undefined;
  #expected = nothing;
  #frame = 0;

  /** `painted` is called after each frame. */
  constructor(canvas: InkCanvas, painted: () => void) {
    this.#canvas = canvas;
    this.#painted = painted;
  }

  /** A stroke begins, or begins anew: `points` is what there is of it already. */
  begin(
    frame: InkFrame,
    view: InkView,
    { realPressure, points }: { realPressure: boolean; points: readonly InkPoint[] },
  ): void {
    this.#canvas.prepare(view);
    this.#drawing = new LiveDrawing(penLook(frame, realPressure), this.#canvas);
    this.extend(points);
  }

  /** More of the stroke. With the next frame `expected` tells where the device expects the pen next: shown wet, and forgotten. */
  extend(points: readonly InkPoint[], expected = nothing): void {
    for (const point of points) this.#drawing?.add(inputPoint(point));
    this.#expected = expected;
    this.#frame ||= requestAnimationFrame(this.#paint);
  }

  /** The stroke is over, or was taken back. */
  end(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#expected = nothing;
    if (!this.#drawing) return;
    this.#drawing = undefined;
    this.#canvas.clear();
  }

  readonly #paint = (): void => {
    this.#frame = 0;
    this.#drawing?.paint(this.#expected().map(inputPoint));
    this.#painted();
  };
}
