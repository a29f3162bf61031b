import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { tokens } from '../../styles/tokens.ts';
import { typography } from '../../styles/typography.ts';
import { downIcon } from '../../icons/act-icons.ts';
import { IouMenuSelectEvent } from './iou-menu.events.ts';

export interface MenuItem {
  readonly name: string;
  readonly label: string;
}

/**
 * A button with a menu above it. Arrows, Home and End go through the items; Escape, Tab and a press elsewhere close it. The
 * focus is on the button again before an item's event is fired.
 *
 * @csspart button - The button.
 * @csspart menu - The menu.
 * @fires iou-menu-select - An item was chosen; carries its name.
 */
export class IouMenuElement extends LitElement {
  static override styles = [
    tokens,
    base,
    typography,
    buttons,
    css`
      :host {
        position: relative;
      }
      .menu {
        position: absolute;
        inset-block-end: calc(100% + var(--_space-2));
        inset-inline: 0;
        z-index: 2;
        display: flex;
        flex-direction: column;
        padding: var(--_space-2);
        border: 1px solid var(--_control);
        border-radius: var(--_radius-md);
        background: var(--_card);
        box-shadow: var(--_shadow);
      }
      .menu > .button {
        justify-content: flex-start;
        min-block-size: 52px;
      }
      .toggle > .icon {
        transition: rotate var(--_duration);
      }
      .toggle[aria-expanded='false'] > .icon {
        rotate: 180deg;
      }
    `,
  ];

  @property() label = '';
  @property({ attribute: false }) items: readonly MenuItem[] = [];

  @state() private isOpen = false;

  @query('.toggle') private readonly button!: HTMLButtonElement;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  override focus(options?: FocusOptions): void {
    this.button.focus(options);
  }

  protected override render(): TemplateResult {
    return html`
      <button
        class="button secondary wide toggle"
        part="button secondary"
        type="button"
        aria-haspopup="menu"
        aria-expanded=${this.isOpen ? 'true' : 'false'}
        @click=${this.#onToggle}
        @keydown=${this.#onButtonKey}
      >
        ${this.label}${downIcon}
      </button>
      ${this.isOpen ? this.#renderMenu() : nothing}
    `;
  }

  #renderMenu(): TemplateResult {
    return html`<div class="menu" part="menu" role="menu" aria-label=${this.label} @keydown=${this.#onKey}>
      ${this.items.map(
        ({ name, label }) =>
          html`<button class="button" type="button" role="menuitem" tabindex="-1" @click=${() => this.#choose(name)}>
            ${label}
          </button>`,
      )}
    </div>`;
  }

  async #open(at: 'first' | 'last'): Promise<void> {
    this.isOpen = true;
    addEventListener('pointerdown', this.#onPressElsewhere, true);
    await this.updateComplete;
    this.#entries.at(at === 'first' ? 0 : -1)?.focus();
  }

  #close(): void {
    this.isOpen = false;
    removeEventListener('pointerdown', this.#onPressElsewhere, true);
  }

  #choose(name: string): void {
    this.#close();
    this.focus();
    this.dispatchEvent(new IouMenuSelectEvent(name));
  }

  get #entries(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }

  readonly #onToggle = (): void => {
    if (this.isOpen) this.#close();
    else void this.#open('first');
  };

  readonly #onButtonKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    void this.#open(event.key === 'ArrowDown' ? 'first' : 'last');
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') {
      this.#close();
      return;
    }
    const entries = this.#entries;
    const at = entries.findIndex((entry) => entry.matches(':focus'));
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1 + entries.length,
      Home: 0,
      End: entries.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (next !== undefined) entries[next % entries.length]?.focus();
    else {
      this.#close();
      this.focus();
    }
  };

  readonly #onPressElsewhere = (event: PointerEvent): void => {
    if (!event.composedPath().includes(this)) this.#close();
  };
}
