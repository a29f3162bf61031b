export type SaveState = 'unchanged' | 'waiting' | 'saving' | 'saved' | 'failed';

/** How long a person may type before what they typed is saved. */
const PAUSE = 700;

/**
 * Saves some time after the last change, one save at a time; what changes meanwhile is saved after it. A save that failed is
 * tried again with the next change, on `flush`, and when the connection comes back.
 */
export class Autosave {
  readonly #save: () => Promise<boolean>;
  readonly #onState: (state: SaveState) => void;
  #state: SaveState = 'unchanged';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #changedMeanwhile = false;
  #isHeld = false;

  /** `save` tells whether it was kept; it does not reject. */
  constructor(save: () => Promise<boolean>, onState: (state: SaveState) => void) {
    this.#save = save;
    this.#onState = onState;
  }

  get state(): SaveState {
    return this.#state;
  }

  /** There is something that the host does not have. */
  get isUnsaved(): boolean {
    return this.#state !== 'unchanged' && this.#state !== 'saved';
  }

  change(): void {
    if (this.#running) this.#changedMeanwhile = true;
    else {
      this.#become('waiting');
      this.#schedule();
    }
  }

  /** Saves now what is not saved. Settles when there is nothing more to do, or it failed. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.isUnsaved && !this.#isHeld) await (this.#running ?? this.#run());
  }

  /** Begins no save until `release`, for something else is being handed in. Settles when the one under way is done. */
  async hold(): Promise<void> {
    this.#isHeld = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  release(): void {
    this.#isHeld = false;
    if (this.#state === 'waiting') this.#schedule();
  }

  /** Everything was saved by another way: the whole terms were accepted. */
  settle(): void {
    clearTimeout(this.#timer);
    this.#become('saved');
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE);
  }

  async #run(): Promise<void> {
    this.#become('saving');
    this.#running = this.#saveUntilQuiet();
    await this.#running;
  }

  async #saveUntilQuiet(): Promise<void> {
    let kept: boolean;
    do {
      this.#changedMeanwhile = false;
      kept = await this.#save();
    } while (kept && this.#changedMeanwhile && !this.#isHeld);
    this.#running = undefined;
    this.#become(!kept ? 'failed' : this.#changedMeanwhile ? 'waiting' : 'saved');
  }

  #become(state: SaveState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#onState(state);
  }
}
