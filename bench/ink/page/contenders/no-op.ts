import type { Running } from '../contender.ts';

/** A listener that only reads where the pointer is. */
export function noOp(place: HTMLElement): Running {
  const surface = document.createElement('div');
  surface.className = 'surface';
  place.append(surface);
  let sum = 0;
  surface.addEventListener('pointermove', (event) => {
    for (const { clientX, clientY } of [event, ...event.getCoalescedEvents()]) sum += clientX + clientY;
  });
  return {
    target: surface,
    stored: () => undefined,
    bytes: () => undefined,
    stop() {
      surface.dataset['sum'] = String(sum);
      surface.remove();
    },
  };
}
