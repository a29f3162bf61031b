import type { PenSample } from './pen-sample.ts';

/**
 * Where a pad stands on the screen, and so where on it a pointer is. Coalesced events have no target of their own, so that
 * their `offsetX` means nothing: the place is taken from `clientX`, and from how large the pad stands there, for a page may
 * be scaled.
 */
export class PadPlace {
  readonly #pad: HTMLElement;
  #known = false;
  #width = NaN;
  #left = 0;
  #top = 0;
  #scale = 1;
  #clientLeft = 0;
  #clientTop = 0;

  constructor(pad: HTMLElement) {
    this.#pad = pad;
  }

  /** It may have moved since, by whatever means: with the next sample it is looked for again. */
  forget(): void {
    this.#known = false;
  }

  readonly sampleOf = ({ clientX, clientY, pressure, tiltX, tiltY, timeStamp }: PointerEvent): PenSample => {
    if (!this.#known) this.#look();
    return {
      x: (clientX - this.#left) * this.#scale - this.#clientLeft,
      y: (clientY - this.#top) * this.#scale - this.#clientTop,
      pressure,
      tilt: [tiltX, tiltY],
      timeStamp,
    };
  };

  #look(): void {
    const pad = this.#pad;
    const { left, top, width } = pad.getBoundingClientRect();
    this.#known = true;
    this.#left = left;
    this.#top = top;
    if (width === this.#width) return;
    this.#width = width;
    this.#scale = width > 0 ? pad.offsetWidth / width : 1;
    this.#clientLeft = pad.clientLeft;
    this.#clientTop = pad.clientTop;
  }
}
