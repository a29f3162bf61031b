import { penLook, type PenLook } from '@iou-kit/machine/ink/drawing';
import { getStroke } from 'perfect-freehand';
import { textBytes, type Running } from '../contender.ts';

type Point = [x: number, y: number, pressure: number];

/**
 * perfect-freehand as its README shows it: a point for each event, and the whole outline anew with each of them. With the
 * look of `<iou-ink>`, so that both draw the same.
 */
export function freehand(surface: Element, draw: (outline: number[][]) => void): Running {
  const strokes: Point[][] = [];
  const { width, height } = surface.getBoundingClientRect();
  const look: PenLook = penLook({ width, height }, false);
  const paint = (): void => {
    draw(getStroke(strokes.at(-1) ?? [], look));
  };
  const pointOf = (event: PointerEvent): Point => {
    const { left, top } = surface.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top, event.pressure];
  };
  const down = (event: Event): void => {
    if (event instanceof PointerEvent) strokes.push([pointOf(event)]);
  };
  const move = (event: Event): void => {
    const stroke = strokes.at(-1);
    if (!stroke || !(event instanceof PointerEvent) || event.buttons !== 1) return;
    stroke.push(pointOf(event));
    paint();
  };
  surface.addEventListener('pointerdown', down);
  surface.addEventListener('pointermove', move);
  return {
    target: surface,
    preload(points) {
      strokes.at(-1)?.push(...points.map(({ x, y, pressure }): Point => [x, y, pressure]));
      paint();
    },
    stored: () => strokes.reduce((sum, { length }) => sum + length, 0),
    bytes: () => textBytes(strokes),
    stop() {
      surface.remove();
    },
  };
}
