import type { RecordView } from '@iou-kit/machine';
import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { HostScope } from '../context/host-scope.ts';
import { hostScope } from '../controllers/host-scope-controller.ts';
import { KindController } from '../controllers/kind-controller.ts';
import { LazyPart } from '../controllers/lazy-part.ts';
import { saidOf } from '../iou-refusal/said-of.ts';
import { failureCode } from '../parts/failure-code.ts';
import { otherRole } from '../parts/status-words.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { tokens } from '../styles/tokens.ts';
import { typography } from '../styles/typography.ts';
import { paperNoun } from '../words/kind-words.ts';
import { say } from '../words/say.ts';

/**
 * The button 发送给{对方} with its share sheet, which fetches the link when it opens. In a bar it stands as
 * `<iou-send class="primary">`.
 *
 * @fires iou-share-wechat - 微信分享; carries the link.
 */
export class IouSendElement extends LitElement {
  static override styles = [
    tokens,
    base,
    typography,
    buttons,
    css`
      .button {
        inline-size: 100%;
      }
    `,
  ];

  @property({ attribute: false }) view: RecordView | undefined;
  /** How weighty the button is on its screen. */
  @property() rank: 'primary' | 'secondary' = 'primary';

  @state() private opened = false;
  @state() private url = '';
  @state() private problem = '';

  readonly #scope = hostScope(this);
  readonly #kind = new KindController(this);
  readonly #sheet = new LazyPart(this, () => import('../iou-share/define.ts'));

  /** Opens the share sheet, as the button does. */
  async open(): Promise<void> {
    const scope = this.#scope.value;
    const recordId = this.view?.record.id;
    if (!scope || !recordId || !(await this.#sheet.want())) return;
    this.opened = true;
    this.problem = '';
    try {
      const link = await scope.host.storage.shareLink(recordId);
      if (link.ok) this.url = link.value.url;
      else this.problem = saidOf(scope.words, link, {})?.text ?? '';
    } catch (error) {
      this.problem = saidOf(scope.words, { failure: failureCode(error) }, {})?.text ?? '';
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const scope = this.#scope.value;
    const { view } = this;
    if (!scope || !view || !scope.host.capabilities.share.link) return nothing;
    const other = otherRole(scope, view);
    // Where there is a button it will be pressed; by then the sheet is there.
    return html`
      <button class="button ${this.rank}" type="button" @click=${this.#onPress}>
        ${say(scope.words.action.sendToOther, { other })}
      </button>
      ${this.#sheet.shown && this.#renderSheet(scope, view, other)}
    `;
  }

  #renderSheet(scope: HostScope, { record, side }: RecordView, other: string): TemplateResult {
    const { words, host } = scope;
    const kind = this.#kind.of(scope, record.kind);
    return html`
      <iou-share
        .words=${words}
        .open=${this.opened}
        .other=${other}
        .paper=${paperNoun(words, record.kind)}
        .amountFen=${kind?.amountFen(record.terms)}
        .ownName=${record.parties[side].details?.name.masked ?? ''}
        .url=${this.url}
        .problem=${this.problem}
        .wechat=${host.capabilities.share.wechat}
        @iou-share-close=${this.#onClose}
      ></iou-share>
    `;
  }

  readonly #onPress = (): void => {
    void this.open();
  };

  readonly #onClose = (): void => {
    this.opened = false;
  };
}
