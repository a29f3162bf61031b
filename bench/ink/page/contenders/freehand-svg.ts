import type { Running } from '../contender.ts';
import { freehand } from './freehand.ts';
import { pathText } from './path-text.ts';

/** The outline as the README shows it: the data of one SVG path. */
export function freehandSvg(place: HTMLElement): Running {
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawing.setAttribute('class', 'surface');
  const path = drawing.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
  place.append(drawing);
  return freehand(drawing, (outline) => {
    path.setAttribute('d', pathText(outline));
  });
}
