import type { InkView } from './ink-view.ts';
import type { PathSink } from '@iou-kit/machine/ink/drawing';

/** More pixels than a phone's screen has make writing slow, and a zoomed page asks for them. */
const MAX_PIXELS = 6_000_000;

/** The canvas on which a stroke under way is drawn, sharp at every pixel ratio. Pixels are never read back. */
export class InkCanvas {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D | null;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#context = canvas.getContext('2d');
  }

  /** Gives it as many pixels as the screen has under it, wipes it, and lays the ink's units on it. */
  prepare(view: InkView): void {
    const canvas = this.#canvas;
    const context = this.#context;
    if (!context) return;
    const { clientWidth: width, clientHeight: height } = canvas;
    const ratio = pixelRatio(width * height);
    const [pixelWidth, pixelHeight] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== pixelWidth) canvas.width = pixelWidth;
    if (canvas.height !== pixelHeight) canvas.height = pixelHeight;
    this.clear();
    const [ratioX, ratioY] = [width > 0 ? pixelWidth / width : 1, height > 0 ? pixelHeight / height : 1];
    context.setTransform(view.scale * ratioX, 0, 0, view.scale * ratioY, view.dx * ratioX, view.dy * ratioY);
    context.fillStyle = getComputedStyle(canvas).color;
  }

  fill(trace: (sink: PathSink) => boolean): void {
    const context = this.#context;
    if (!context) return;
    context.beginPath();
    if (trace(context)) context.fill();
  }

  clear(): void {
    this.#context?.setTransform(1, 0, 0, 1, 0, 0);
    this.#context?.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
  }
}

function pixelRatio(area: number): number {
  const wanted = devicePixelRatio * Math.max(1, visualViewport?.scale ?? 1);
  return Math.min(wanted, Math.sqrt(MAX_PIXELS / Math.max(1, area)));
}
