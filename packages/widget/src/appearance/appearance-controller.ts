import type { LitElement, ReactiveController } from 'lit';
import type { Appearance } from './appearance.ts';
import type { AppliedAppearance } from './apply-appearance.ts';

type Dressed = LitElement & { readonly appearance: Appearance | undefined; readonly contrast: string | undefined };

/** Looks that most pages never ask for: what makes them is fetched when a partner or a person wants it. */
export class AppearanceController implements ReactiveController {
  readonly #host: Dressed;
  #wanted: MediaQueryList | undefined;
  #applied: AppliedAppearance | undefined;
  #appearance: Appearance | undefined;
  #contrasts = false;

  constructor(host: Dressed) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#wanted = matchMedia('(prefers-contrast: more)');
    this.#wanted.addEventListener('change', this.#onWanted);
  }

  hostDisconnected(): void {
    this.#wanted?.removeEventListener('change', this.#onWanted);
    this.#applied?.clear();
    this.#appearance = undefined;
  }

  hostUpdated(): void {
    const { appearance, contrast } = this.#host;
    if (contrast === 'more' || this.#wanted?.matches) void this.#contrast();
    if (appearance === this.#appearance) return;
    this.#appearance = appearance;
    void this.#dress();
  }

  async #dress(): Promise<void> {
    const appearance = this.#appearance;
    if (!appearance) {
      this.#applied?.clear();
      return;
    }
    const { AppliedAppearance } = await import('./apply-appearance.ts');
    if (appearance !== this.#appearance) return;
    this.#applied ??= new AppliedAppearance(this.#host);
    this.#applied.set(appearance);
  }

  async #contrast(): Promise<void> {
    if (this.#contrasts) return;
    this.#contrasts = true;
    const { adoptMoreContrast } = await import('../styles/more-contrast.ts');
    const { shadowRoot } = this.#host;
    if (shadowRoot) adoptMoreContrast(shadowRoot);
  }

  readonly #onWanted = (): void => this.#host.requestUpdate();
}
