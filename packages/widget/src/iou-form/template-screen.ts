import type { Kind } from '@iou-kit/machine';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { HostScope } from '../context/host-scope.ts';
import { LazyPart } from '../controllers/lazy-part.ts';
import { screenTitle } from '../parts/screen-title.ts';
import { kindWords, wordsOf } from '../words/kind-words.ts';
import { say } from '../words/say.ts';
import type * as Counterparty from './counterparty.ts';
import type * as Sample from './sample-paper.ts';

/** 创建借条, 创建收据; what a form of the page waits for. */
export const createWords = (scope: HostScope | undefined, kind: string): string =>
  (scope && kindWords(scope.words, kind)?.screens.create) ?? kind;

interface Template {
  readonly scope: HostScope;
  readonly kind: Kind;
  /** The personal code of the other person, where the form was opened with one. */
  readonly code: string | undefined;
  readonly onCreate: () => void;
}

/** 借条模板, 收据模板: what the paper will look like, and who may make one. The paper comes after the rest. */
export class TemplateScreen {
  readonly #counterparty: LazyPart<typeof Counterparty>;
  readonly #sample: LazyPart<typeof Sample>;

  /** `host` is updated when what was missing is there. */
  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#counterparty = new LazyPart(host, () => import('./counterparty.ts'));
    this.#sample = new LazyPart(host, () => import('./sample-paper.ts'));
  }

  render({ scope, kind, code, onCreate }: Template): TemplateResult {
    const { words, policy } = scope;
    const { screens } = wordsOf(words, kind.id);
    const other = code && this.#counterparty.shown?.counterparty(scope, code);
    return html`<div class="container">
      <section class="screen">
        ${screenTitle(scope, screens.template)}
        <p class="text">${say(words.template.eligibility, policy.policy.age)}</p>
        ${other} ${this.#sample.shown?.samplePaper(scope, kind)}
        <div class="bar" part="bar">
          <button class="button primary" part="primary" type="button" @click=${onCreate}>${screens.create}</button>
        </div>
      </section>
    </div>`;
  }
}
