import { PathText, traceOutline } from '@iou-kit/machine/ink/drawing';
import type { Running } from '../contender.ts';
import { freehand } from './freehand.ts';

/** The outline as the data of one SVG path. */
export function freehandSvg(place: HTMLElement): Running {
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawing.setAttribute('class', 'surface');
  const path = drawing.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
  place.append(drawing);
  return freehand(drawing, (outline) => {
    const text = new PathText();
    traceOutline(text, outline);
    path.setAttribute('d', text.text);
  });
}
