import type { BoundedPath, Bounds, Lay } from './bounded-path.ts';
import { DryTiles } from './dry-tiles.ts';
import type { InkView } from './ink-view.ts';
import type { DrawingSurface } from './live-drawing.ts';

/** More pixels than a phone's screen has make writing slow, and a zoomed page asks for them. */
const MAX_PIXELS = 6_000_000;

/** The canvas on which a stroke under way is drawn, sharp at every pixel ratio. Pixels are never read back. */
export class InkCanvas implements DrawingSurface {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D | null;
  readonly #dry: DryTiles | undefined;
  #lay: Lay = { scaleX: 1, scaleY: 1, dx: 0, dy: 0 };

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#context = canvas.getContext('2d');
    this.#dry = this.#context ? new DryTiles(this.#context) : undefined;
  }

  get lay(): Lay {
    return this.#lay;
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
    this.#lay = {
      scaleX: view.scale * ratioX,
      scaleY: view.scale * ratioY,
      dx: view.dx * ratioX,
      dy: view.dy * ratioY,
    };
    // What is put back is put back as it was.
    context.imageSmoothingEnabled = false;
    context.fillStyle = getComputedStyle(canvas).color;
  }

  keep(shape: BoundedPath): void {
    this.#dry?.keep(shape);
  }

  restore(bounds: Bounds): void {
    this.#dry?.putBack(bounds);
  }

  show({ path }: BoundedPath): void {
    this.#context?.fill(path);
  }

  clear(): void {
    this.#context?.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    this.#dry?.wipe();
  }
}

function pixelRatio(area: number): number {
  const wanted = devicePixelRatio * Math.max(1, visualViewport?.scale ?? 1);
  return Math.min(wanted, Math.sqrt(MAX_PIXELS / Math.max(1, area)));
}
