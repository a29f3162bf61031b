import { part } from '../../testing/part.ts';
import type { IouInkElement } from '../iou-ink.ts';

/** CSS px from the pad's corner, and what a device may tell besides. */
export interface Touch extends Pick<PointerEventInit, 'pressure' | 'tiltX' | 'tiltY' | 'width' | 'height' | 'button'> {
  readonly x: number;
  readonly y: number;
}

export interface Batch {
  /** The samples that the browser has gathered since the last event; the last of them is the event itself. */
  readonly coalesced?: readonly Touch[];
  readonly predicted?: readonly Touch[];
}

/** A pointer on a pad, which sends what a device would send and a test's mouse cannot. */
export interface Hand {
  down(at: Touch): PointerEvent;
  move(at: Touch, batch?: Batch): PointerEvent;
  up(at: Touch): PointerEvent;
  cancel(): PointerEvent;
  loseCapture(): PointerEvent;
  /** Down, along all the others, and up. */
  write(...path: readonly Touch[]): void;
}

/** WebKit's constructor rounds places and forgets a tilt; its devices do neither. */
function exactly(told: object, event: PointerEvent): PointerEvent {
  for (const [name, value] of Object.entries(told)) Object.defineProperty(event, name, { value });
  return event;
}

export function hand(ink: IouInkElement, pointerType: 'mouse' | 'touch' | 'pen', pointerId = 7): Hand {
  const surface = part(ink, '.pad');
  const event = (type: string, { x, y, ...more }: Touch): PointerEvent => {
    const { left, top } = surface.getBoundingClientRect();
    const place = { clientX: left + surface.clientLeft + x, clientY: top + surface.clientTop + y };
    const ways = { bubbles: true, cancelable: true, composed: true };
    return exactly(
      { ...place, ...more },
      new PointerEvent(type, { pointerType, pointerId, pressure: 0.5, ...ways, ...place, ...more }),
    );
  };
  const send = (sent: PointerEvent): PointerEvent => {
    surface.dispatchEvent(sent);
    return sent;
  };
  const self: Hand = {
    down: (at) => send(event('pointerdown', at)),
    move(at, { coalesced = [], predicted = [] } = {}) {
      const moved = event('pointermove', at);
      moved.getCoalescedEvents = () => coalesced.map((each) => event('pointermove', each));
      moved.getPredictedEvents = () => predicted.map((each) => event('pointermove', each));
      return send(moved);
    },
    up: (at) => send(event('pointerup', at)),
    cancel: () => send(event('pointercancel', { x: 0, y: 0 })),
    loseCapture: () => send(event('lostpointercapture', { x: 0, y: 0 })),
    write(...path) {
      const [first, ...rest] = path;
      if (!first) return;
      self.down(first);
      for (const at of rest) self.move(at);
      self.up(path.at(-1) ?? first);
    },
  };
  return self;
}

/** A name's worth of path on a pad: enough to be a signature. */
export const name: readonly Touch[] = [
  { x: 40, y: 60 },
  { x: 90, y: 130 },
  { x: 140, y: 60 },
  { x: 180, y: 140 },
];
