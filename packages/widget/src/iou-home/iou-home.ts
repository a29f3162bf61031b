import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { HostScope } from '../context/host-scope.ts';
import { hostScope } from '../controllers/host-scope-controller.ts';
import { LazyPart } from '../controllers/lazy-part.ts';
import { StateController } from '../controllers/state-controller.ts';
import { forwardIcon, qrIcon } from '../icons/act-icons.ts';
import { IouCreateEvent, IouListEvent } from '../parts/navigation.events.ts';
import { partTitle, screenTitle } from '../parts/screen-title.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { layout } from '../styles/layout.ts';
import { tokens } from '../styles/tokens.ts';
import { typography } from '../styles/typography.ts';
import { glyphs } from '../words/home-glyphs.ts';
import { homeStyles } from './iou-home.styles.ts';

/** 小借条 and 小收据 are made at once; of 小合同 there are templates, that of a 借条 among them, as in the original. */
const doors = ['iou', 'receipt'] as const;
const templates = ['iou', 'lease'] as const;

type Door = (typeof doors)[number];
type Template = (typeof templates)[number];

/**
 * 小借条, 小收据, 小合同, as far as the host has them; 我的合同 and 我的二维码.
 *
 * @cssstate loading - The host has not answered yet.
 * @cssstate ready - It is shown.
 * @fires iou-create - 前往创建; carries the kind.
 * @fires iou-list - 我的合同.
 */
export class IouHomeElement extends LitElement {
  static override styles = [tokens, base, typography, buttons, layout, homeStyles];

  /** Leaves out the heading, for a page that has its own. */
  @property({ type: Boolean, reflect: true }) bare = false;

  /** 我的二维码 is shown. */
  @state() private showsCode = false;

  readonly #scope = hostScope(this);
  readonly #code = new LazyPart(this, () => import('../iou-my-code/define.ts'));

  constructor() {
    super();
    new StateController(this, this.attachInternals(), () => (this.#scope.value ? 'ready' : 'loading'));
  }

  protected override render(): TemplateResult | typeof nothing {
    const scope = this.#scope.value;
    if (!scope) return nothing;
    const { words, host } = scope;
    const offered = (kind: string): boolean => host.capabilities.kinds.includes(kind);
    return html`<div class="container">
      <section class="screen">
        ${this.bare ? nothing : screenTitle(scope, words.home.title)}
        <div class="doors">
          ${doors.filter(offered).map((kind) => this.#renderDoor(scope, kind))}
          ${templates.some(offered) ? this.#renderTemplates(scope, templates.filter(offered)) : nothing}
        </div>
        <div class="stack">
          <button class="button secondary wide" part="secondary" type="button" @click=${() => this.dispatchEvent(new IouListEvent())}>
            ${words.action.myContracts}
          </button>
          ${host.capabilities.personalCode ? this.#renderCode(scope) : nothing}
        </div>
      </section>
    </div>`;
  }

  #renderDoor(scope: HostScope, kind: Door): TemplateResult {
    const { home, action } = scope.words;
    const { title, text } = home[kind];
    return html`<section class="door" aria-labelledby=${`title-${kind}`}>
      <span class="glyph" aria-hidden="true" lang="zh-CN">${glyphs[kind]}</span>
      <div id=${`title-${kind}`}>${partTitle(scope, title)}</div>
      <p class="caption">${text}</p>
      <button
        class="button primary"
        type="button"
        id=${`create-${kind}`}
        aria-labelledby=${`create-${kind} title-${kind}`}
        @click=${() => this.#create(kind)}
      >
        ${action.goCreate}
      </button>
    </section>`;
  }

  /** 小合同: those that there are, and that there will be more. */
  #renderTemplates(scope: HostScope, offered: readonly Template[]): TemplateResult {
    const { home } = scope.words;
    return html`<section class="door" aria-labelledby="title-contract">
      <span class="glyph" aria-hidden="true" lang="zh-CN">${glyphs.contract}</span>
      <div id="title-contract">${partTitle(scope, home.contract.title)}</div>
      <p class="caption">${home.contract.text}</p>
      <ul class="templates" aria-label=${home.templates}>
        ${offered.map(
          (kind) =>
            html`<li>
              <button class="template" type="button" @click=${() => this.#create(kind)}>
                <span><span>${home.template[kind].title}</span> <span class="caption">${home.template[kind].text}</span></span>
                ${forwardIcon}
              </button>
            </li>`,
        )}
        <li class="template is-later">
          <span><span>${home.more.title}</span> <span class="caption">${home.more.text}</span></span>
        </li>
      </ul>
    </section>`;
  }

  #renderCode(scope: HostScope): TemplateResult {
    const { myCode } = scope.words;
    return html`
      <button class="button secondary wide" part="secondary" type="button" aria-haspopup="dialog" @click=${this.#onCode}>
        ${qrIcon}${myCode.title}
      </button>
      ${
        this.#code.value
          ? html`<iou-my-code
            .scope=${scope}
            .open=${this.showsCode}
            @iou-my-code-close=${() => (this.showsCode = false)}
          ></iou-my-code>`
          : nothing
      }
    `;
  }

  #create(kind: string): void {
    this.dispatchEvent(new IouCreateEvent(undefined, { kind }));
  }

  readonly #onCode = async (): Promise<void> => {
    await this.#code.want();
    this.showsCode = true;
  };
}
