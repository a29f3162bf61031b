import type { PointerKind } from '@iou-kit/machine/ink';
import { PadPlace } from './pad-place.ts';
import type { PenSample } from './pen-sample.ts';

export interface PenHandlers {
  /** The pen came down. False refuses the stroke. */
  begin(sample: PenSample, pointer: PointerKind): boolean;
  /** Every sample since the last time; `expected` tells, if asked, where the device expects the pen next. */
  move(samples: readonly PenSample[], expected: () => readonly PenSample[]): void;
  end(): void;
  /** A finger's stroke turned out to be the hand of somebody who writes with a pen. */
  discard(): void;
}

/** A contact wider than this, in CSS pixels (about 2 cm), is the ball of a hand and no fingertip. */
const PALM = 120;

/**
 * Turns pointer events on one element into the strokes of one pen. Further pointers are ignored, and touches altogether
 * once a pen was seen: they are the palm.
 */
export class InkPen {
  readonly #handlers: PenHandlers;
  #active: { readonly id: number; readonly pointer: PointerKind; readonly place: PadPlace } | null = null;
  #penSeen = false;

  constructor(handlers: PenHandlers) {
    this.#handlers = handlers;
  }

  get isDown(): boolean {
    return this.#active !== null;
  }

  /** A frame has passed: what the writer sees may stand elsewhere. Nobody sees where it stands in between. */
  frame(): void {
    this.#active?.place.forget();
  }

  /** Fingers may write again. */
  forget(): void {
    this.#penSeen = false;
  }

  readonly down = (event: PointerEvent): void => {
    const pad = padOf(event);
    if (!pad || event.button !== 0 || !this.#accepts(event)) return;
    const pointer = kindOf(event);
    const place = new PadPlace(pad);
    if (!this.#handlers.begin(place.sampleOf(event), pointer)) return;
    this.#active = { id: event.pointerId, pointer, place };
    this.#penSeen ||= pointer === 'pen';
    capture(pad, event.pointerId);
    // No text selection, no focus taken from where it was.
    event.preventDefault();
  };

  readonly move = (event: PointerEvent): void => {
    const active = this.#active;
    if (event.pointerId !== active?.id) return;
    const { sampleOf } = active.place;
    const coalesced = event.getCoalescedEvents();
    // Those of a browser that has none, and of untrusted events, are empty.
    const samples = coalesced.length > 0 ? coalesced.map(sampleOf) : [sampleOf(event)];
    this.#handlers.move(samples, () => soonAfter(event).map(sampleOf));
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

  #accepts(event: PointerEvent): boolean {
    const pointer = kindOf(event);
    if (pointer === 'touch' && (this.#penSeen || Math.max(event.width, event.height) > PALM)) return false;
    if (!this.#active) return true;
    if (pointer !== 'pen' || this.#active.pointer !== 'touch') return false;
    this.#active = null;
    this.#handlers.discard();
    return true;
  }
}

const padOf = ({ currentTarget }: Event): HTMLElement | undefined =>
  currentTarget instanceof HTMLElement ? currentTarget : undefined;

const kindOf = ({ pointerType }: PointerEvent): PointerKind =>
  pointerType === 'pen' || pointerType === 'touch' ? pointerType : 'mouse';

/** Predicted events, not later than a frame from here: further away they are mostly wrong. */
function soonAfter(event: Partial<PointerEvent> & PointerEvent): readonly PointerEvent[] {
  const predicted: readonly PointerEvent[] = event.getPredictedEvents?.() ?? [];
  return predicted.filter(({ timeStamp }) => timeStamp - event.timeStamp <= 17);
}

function capture(pad: Element, pointerId: number): void {
  try {
    pad.setPointerCapture(pointerId);
  } catch {
    // A pointer that is already gone cannot be held; the stroke then ends with the next event.
  }
}
