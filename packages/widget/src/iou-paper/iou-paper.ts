import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { LazyPart } from '../controllers/lazy-part.ts';
import { base } from '../styles/base.ts';
import { messages } from '../styles/messages.ts';
import { print } from '../styles/print.ts';
import { tables } from '../styles/tables.ts';
import { elementTokens, tokens } from '../styles/tokens.ts';
import { typography } from '../styles/typography.ts';
import { kindWords, roleWord } from '../words/kind-words.ts';
import { paperWords } from '../words/paper-words.ts';
import { say } from '../words/say.ts';
import type { Words } from '../words/words.ts';
import { IouPaperSignEvent } from './iou-paper.events.ts';
import { paperStyles } from './iou-paper.styles.ts';
import type { PaperContent, PaperParty, PaperSignature } from './paper-content.ts';
import { paperSchedule } from './paper-schedule.ts';
import { signatureArea } from './signature-area.ts';
import { signatureAreaStyles } from './signature-area.styles.ts';

/** 借条, 收据: the letters of a longer title stand closer together. */
const SHORT_TITLE = 2;

/**
 * The sheet that is read and signed. Always Chinese; readers of another language find a gloss after each clause.
 *
 * @slot stamp - Over its top right corner; by default the stamp of its content.
 * @csspart paper - The sheet.
 * @cssprop --iou-paper-paper - Its colour.
 * @cssprop --iou-paper-ink - The colour of the handwriting.
 * @cssprop --iou-paper-line - The colour of its lines.
 * @fires iou-paper-sign - The person pressed their own sign area.
 */
export class IouPaperElement extends LitElement {
  static override styles = [
    tokens,
    elementTokens('paper', 'paper', 'ink', 'line'),
    base,
    typography,
    messages,
    tables,
    paperStyles,
    signatureAreaStyles,
    print,
  ];

  @property({ attribute: false }) words: Words | undefined;
  @property({ attribute: false }) content: PaperContent | undefined;

  readonly #drawing = new LazyPart(this, () => import('./drawn-ink.ts'));

  protected override willUpdate(changed: PropertyValues<this>): void {
    // For an own signature to come, too: by then there may be no network.
    const isDrawnOn = this.content?.signatures.some(({ ink, own, at }) => ink?.form === 'drawn' || (own && !at));
    if (isDrawnOn && changed.has('content')) void this.#drawing.want();
  }

  /** With what was written on it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#drawing.settled();
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, content } = this;
    if (!words || !content) return nothing;
    const { schedule, stamp, title } = content;
    const classes = { stamped: stamp !== undefined, long: title.length > SHORT_TITLE };
    return html`
      <article
        part="paper"
        class=${classMap(classes)}
        aria-label=${kindWords(words, content.kind)?.article ?? title}
        lang="zh-CN"
        dir="ltr"
      >
        ${content.sample ? this.#renderSample(words) : nothing}
        <div class="stamp">
          <slot name="stamp">
            <iou-stamp
              .text=${stamp?.text ?? ''}
              .label=${stamp?.label ?? ''}
              .date=${stamp?.date ?? ''}
              ?muted=${stamp?.muted ?? false}
            ></iou-stamp>
          </slot>
        </div>
        <h3 class="title" part="title">${title}</h3>
        ${content.number ? html`<p class="number">${paperWords.number} ${content.number}</p>` : nothing}
        ${content.simulated ? html`<p class="simulated mark" lang=${words.lang}>${words.common.simulated}</p>` : nothing}
        ${
          words.lang === 'zh-CN'
            ? nothing
            : html`<p class="prevails" lang=${words.lang}>${words.paper.chinesePrevails}</p>`
        }
        ${
          content.parties.length > 0
            ? html`<dl class="parties">
              ${content.parties.map((party) => this.#renderParty(party))}
            </dl>`
            : nothing
        }
        ${content.amount ? this.#renderSum(content) : nothing}
        <ol>
          ${content.clauses.map((clause) => this.#renderClause(words, content.kind, clause))}
        </ol>
        ${schedule && schedule.rows.length > 1 ? paperSchedule(schedule) : nothing}
        <div class="signatures">
          ${content.signatures.map((signature) =>
            signatureArea(
              signature,
              this.#nameOf(words, content.kind, signature),
              this.#onSign,
              this.#drawing.value?.drawnInk,
            ),
          )}
        </div>
      </article>
    `;
  }

  #renderSample(words: Words): TemplateResult {
    return html`
      <span class="sample chip is-muted" lang=${words.lang}>${words.paper.sample}</span>
      <div class="watermark" aria-hidden="true" data-text=${words.paper.sample}></div>
    `;
  }

  #renderParty({ roleWord: who, name, idNumber, mobile }: PaperParty): TemplateResult {
    return html`<div class="party">
      <dt>${who}</dt>
      <dd class="name">${name ?? '—'}</dd>
      ${
        idNumber || mobile
          ? html`<dd class="particulars">
            ${idNumber ? html`<span>${paperWords.idNumber} ${idNumber}</span>` : nothing}
            ${mobile ? html`<span>${paperWords.mobile} ${mobile}</span>` : nothing}
          </dd>`
          : nothing
      }
    </div>`;
  }

  #renderSum({ sum, amountUpper, amount }: PaperContent): TemplateResult {
    return html`<p class="sum">
      ${sum ? html`<span class="sum-title">${sum}</span>` : nothing}
      ${amountUpper ? html`<span class="capitals">${paperWords.currency}${amountUpper}</span>` : nothing}
      <span class="digits">${amount}</span>
    </p>`;
  }

  #renderClause(words: Words, kind: string, { id, title, text }: PaperContent['clauses'][number]): TemplateResult {
    const gloss = kindWords(words, kind)?.gloss[id];
    return html`<li>
      <span class="clause-title">${title}。</span>${text}
      ${gloss ? html`<p class="gloss" lang=${words.lang}>${gloss}</p>` : nothing}
    </li>`;
  }

  #nameOf(words: Words, kind: string, { role, name }: PaperSignature): string {
    return say(words.paper.signatureOf, { role: roleWord(words, kind, role), name: name ?? '' });
  }

  readonly #onSign = (role: string): void => {
    this.dispatchEvent(new IouPaperSignEvent(role));
  };
}
