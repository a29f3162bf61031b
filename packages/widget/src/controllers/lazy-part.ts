import type { ReactiveControllerHost } from 'lit';
import { IouPartFailedEvent } from '../parts/part-failed.events.ts';

/**
 * Code that an element fetches when it is first wanted, and not with its own. What does not come is told by `iou-part-failed` on
 * the element and to the page's error listeners, and asked for again when it is next wanted.
 */
export class LazyPart<Part> {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #load: () => Promise<Part>;
  #part: Part | undefined;
  #loading: Promise<Part | undefined> | undefined;
  #isMissing = false;

  constructor(host: ReactiveControllerHost & HTMLElement, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
  }

  /** What was fetched; undefined until then. The element renders again when it is there. */
  get value(): Part | undefined {
    return this.#part;
  }

  /** What is there of it. Wanted by that, but not anew with each rendering where it did not come. */
  get shown(): Part | undefined {
    if (!this.#isMissing) void this.want();
    return this.#part;
  }

  /** It was wanted and did not come. The element renders again when that is known. */
  get isMissing(): boolean {
    return this.#isMissing;
  }

  /** Settles when nothing is being fetched. */
  async settled(): Promise<void> {
    await this.#loading;
  }

  /** Fetches it, once. Gives undefined where it does not come. */
  want(): Promise<Part | undefined> {
    this.#loading ??= this.#fetch();
    return this.#loading;
  }

  async #fetch(): Promise<Part | undefined> {
    this.#isMissing = false;
    try {
      this.#part = await this.#load();
    } catch (error) {
      this.#loading = undefined;
      this.#isMissing = true;
      const tag = this.#host.localName;
      reportError(new Error(`iou-kit: a part of <${tag}> did not come`, { cause: error }));
      this.#host.dispatchEvent(new IouPartFailedEvent(tag, error));
    }
    this.#host.requestUpdate();
    return this.#part;
  }
}
