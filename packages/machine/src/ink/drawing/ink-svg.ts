import type { InkData } from '../ink-data.ts';
import { inkBox, penSize } from './ink-measure.ts';
import { strokeSvgPath } from './stroke-svg.ts';

/** All strokes of an ink as the data of one SVG path, in the units of its frame: for paper, PDF and print. */
export const inkToSvgPath = (ink: InkData): string => ink.strokes.map((stroke) => strokeSvgPath(stroke, ink)).join('');

/** The `viewBox` that shows the whole ink close up, the pen's own width included. */
export function inkViewBox(ink: InkData): string {
  const margin = penSize(ink);
  const box = inkBox(ink.strokes) ?? { x: 0, y: 0, width: ink.width, height: ink.height };
  const numbers = [box.x - margin, box.y - margin, box.width + 2 * margin, box.height + 2 * margin];
  return numbers.map((value) => Math.round(value * 100) / 100).join(' ');
}

/** An ink as an SVG file. */
export const inkToSvg = (ink: InkData): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${inkViewBox(ink)}"><path d="${inkToSvgPath(ink)}"/></svg>\n`;
