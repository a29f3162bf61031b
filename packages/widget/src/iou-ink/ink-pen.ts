import { NO_PRESSURE, type InkPoint } from './stroke.ts';

/** A sample on the pad: CSS pixels from its corner. */
export interface PenSample {
  readonly x: number;
  readonly y: number;
  readonly pressure: number;
  readonly timeStamp: number;
}

export interface PenHandlers {
  /** The pen came down. False refuses the stroke. */
  begin(sample: PenSample): boolean;
  move(samples: readonly PenSample[]): void;
  end(): void;
  /** A finger's stroke turned out to be the hand of somebody who writes with a pen. */
  discard(): void;
}

/**
 * Turns pointer events on one element into the strokes of one pen. Further pointers are ignored, and touches altogether
 * once a pen was seen: they are the palm.
 */
export class InkPen {
  readonly #handlers: PenHandlers;
  #active: { readonly id: number; readonly type: string } | null = null;
  #penSeen = false;

  constructor(handlers: PenHandlers) {
    this.#handlers = handlers;
  }

  get isDown(): boolean {
    return this.#active !== null;
  }

  /** Fingers may write again. */
  forget(): void {
    this.#penSeen = false;
  }

  readonly down = (event: PointerEvent): void => {
    if (event.button !== 0 || !this.#accepts(event)) return;
    if (!this.#handlers.begin(sampleOf(event))) return;
    this.#active = { id: event.pointerId, type: event.pointerType };
    this.#penSeen ||= event.pointerType === 'pen';
    capture(event);
    // No text selection, no focus taken from where it was.
    event.preventDefault();
  };

  readonly move = (event: PointerEvent): void => {
    if (event.pointerId !== this.#active?.id) return;
    const coalesced = event.getCoalescedEvents();
    // Those of a browser that has none, and of untrusted events, are empty.
    this.#handlers.move((coalesced.length > 0 ? coalesced : [event]).map((each) => sampleOf(each, event)));
  };

  /** Up, cancelled or capture lost: in each case what was written so far is a stroke. */
  readonly end = (event: PointerEvent): void => {
    if (event.pointerId === this.#active?.id) this.finish();
  };

  finish(): void {
    if (!this.#active) return;
    this.#active = null;
    this.#handlers.end();
  }

  #accepts({ pointerType }: PointerEvent): boolean {
    if (pointerType === 'touch' && this.#penSeen) return false;
    if (!this.#active) return true;
    if (pointerType !== 'pen' || this.#active.type !== 'touch') return false;
    this.#active = null;
    this.#handlers.discard();
    return true;
  }
}

/** The first sample of a stroke, or one more of it. */
export const inkPoint = (x: number, y: number, { pressure, timeStamp }: PenSample, startedAt: number): InkPoint => [
  x,
  y,
  pressure,
  Math.max(0, timeStamp - startedAt),
];

/**
 * Coalesced events have no target of their own, so that their `offsetX` means nothing: the place is taken from `clientX`,
 * and from how large the pad stands on the screen, for a page may be scaled.
 */
function sampleOf(event: PointerEvent, { currentTarget }: PointerEvent = event): PenSample {
  const [x, y] = currentTarget instanceof HTMLElement ? placeOn(currentTarget, event) : [event.clientX, event.clientY];
  const pressure = event.pointerType === 'pen' ? event.pressure : NO_PRESSURE;
  return { x, y, pressure, timeStamp: event.timeStamp };
}

function placeOn(pad: HTMLElement, { clientX, clientY }: PointerEvent): [x: number, y: number] {
  const { left, top, width } = pad.getBoundingClientRect();
  const scale = width > 0 ? pad.offsetWidth / width : 1;
  return [(clientX - left) * scale - pad.clientLeft, (clientY - top) * scale - pad.clientTop];
}

function capture({ currentTarget, pointerId }: PointerEvent): void {
  try {
    if (currentTarget instanceof Element) currentTarget.setPointerCapture(pointerId);
  } catch {
    // A pointer that is already gone cannot be held; the stroke then ends with the next event.
  }
}
