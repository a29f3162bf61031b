import type { HistoryEntry } from '@iou-kit/machine';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../styles/base.ts';
import { print } from '../styles/print.ts';
import { tokens } from '../styles/tokens.ts';
import { typography } from '../styles/typography.ts';
import { formatInstant } from '../words/format.ts';
import type { Words } from '../words/words.ts';
import { timelineStyles } from './iou-timeline.styles.ts';
import { timelineLines, type TimelineLine, type TimelineSetting } from './timeline-lines.ts';

/**
 * 签署记录: what happened to a record, by whom and when; oldest first.
 *
 * @csspart region - The whole, heading included.
 */
export class IouTimelineElement extends LitElement {
  static override styles = [tokens, base, typography, timelineStyles, print];

  @property({ attribute: false }) words: Words | undefined;
  @property({ attribute: false }) history: readonly HistoryEntry[] = [];
  /** The two people, and which of them looks. */
  @property({ attribute: false }) setting: TimelineSetting | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { words, setting } = this;
    if (!words || !setting) return nothing;
    return html`
      <section part="region" aria-labelledby="title">
        <h3 id="title" class="title" part="title">${words.timeline.title}</h3>
        <ol>
          ${timelineLines(words, this.history, setting).map((line) => this.#renderLine(words, line))}
        </ol>
      </section>
    `;
  }

  #renderLine(words: Words, { at, who, act }: TimelineLine): TemplateResult {
    return html`<li class="unbroken">
      <p class="act">${act}</p>
      <p class="meta"><span>${who}</span><time datetime=${at}>${formatInstant(words.lang, at)}</time></p>
    </li>`;
  }
}
