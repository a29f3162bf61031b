import type { InkView } from './ink-view.ts';
import { penSize, strokePath } from './stroke-outline.ts';
import type { InkDrawing, InkStroke } from './stroke.ts';

/** Draws a drawing on a canvas, once a frame, sharp at every pixel ratio. Pixels are never read back. */
export class InkCanvas {
  readonly #finished = new WeakMap<InkStroke, Path2D>();
  #frame = 0;

  /** Draws with the next frame; several calls before it are one. */
  schedule(paint: () => void): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      paint();
    });
  }

  cancel(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  paint(canvas: HTMLCanvasElement, drawing: InkDrawing, wet: InkStroke | null, view: InkView): void {
    const context = canvas.getContext('2d');
    if (!context) return;
    const { width, height } = fitPixels(canvas);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    const ratioX = width === 0 ? 1 : canvas.width / width;
    const ratioY = height === 0 ? 1 : canvas.height / height;
    context.setTransform(view.scale * ratioX, 0, 0, view.scale * ratioY, view.dx * ratioX, view.dy * ratioY);
    context.fillStyle = getComputedStyle(canvas).color;
    const size = penSize(drawing);
    for (const stroke of drawing.strokes) context.fill(this.#path(stroke, size));
    if (wet) context.fill(new Path2D(strokePath(wet, size, false)));
  }

  #path(stroke: InkStroke, size: number): Path2D {
    const path = this.#finished.get(stroke) ?? new Path2D(strokePath(stroke, size));
    this.#finished.set(stroke, path);
    return path;
  }
}

/** Gives the canvas as many pixels as the screen has under it, and tells its size in CSS pixels. */
function fitPixels(canvas: HTMLCanvasElement): { width: number; height: number } {
  const { clientWidth: width, clientHeight: height } = canvas;
  const pixelWidth = Math.round(width * devicePixelRatio);
  const pixelHeight = Math.round(height * devicePixelRatio);
  if (canvas.width !== pixelWidth) canvas.width = pixelWidth;
  if (canvas.height !== pixelHeight) canvas.height = pixelHeight;
  return { width, height };
}
