/** A sample on the pad: CSS pixels from its corner. */
export interface PenSample {
  readonly x: number;
  readonly y: number;
  readonly pressure: number;
  readonly tilt: readonly [x: number, y: number];
  readonly timeStamp: number;
}

/**
 * Samples of pointer events on a pad. Coalesced events have no target of their own, so that their `offsetX` means nothing: the
 * place is taken from `clientX`, and from how large the pad stands on the screen, for a page may be scaled.
 */
export function samplesOf(pad: HTMLElement, events: readonly PointerEvent[]): PenSample[] {
  const { left, top, width } = pad.getBoundingClientRect();
  const scale = width > 0 ? pad.offsetWidth / width : 1;
  const { clientLeft, clientTop } = pad;
  return events.map(({ clientX, clientY, pressure, tiltX, tiltY, timeStamp }) => ({
    x: (clientX - left) * scale - clientLeft,
    y: (clientY - top) * scale - clientTop,
    pressure,
    tilt: [tiltX, tiltY],
    timeStamp,
  }));
}
