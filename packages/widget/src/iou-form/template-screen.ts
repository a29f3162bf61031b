import type { Kind } from '@iou-kit/machine';
import { shanghaiDate } from '@iou-kit/machine/values';
import { html, type TemplateResult } from 'lit';
import type { HostScope } from '../context/host-scope.ts';
import { composePaper } from '../iou-paper/compose-paper.ts';
import { screenTitle } from '../parts/screen-title.ts';
import { kindWords, wordsOf } from '../words/kind-words.ts';
import { say } from '../words/say.ts';
import { sampleRecord } from './sample.ts';

/** 创建借条, 创建收据; what a form of the page waits for. */
export const createWords = (scope: HostScope | undefined, kind: string): string =>
  (scope && kindWords(scope.words, kind)?.screens.create) ?? kind;

export interface TemplateScreen {
  readonly scope: HostScope;
  readonly kind: Kind;
  /** Who the other person is to be, where that is known. */
  readonly other: unknown;
  readonly onCreate: () => void;
}

/** 借条模板, 收据模板: what the paper will look like, and who may make one. */
export function templateScreen({ scope, kind, other, onCreate }: TemplateScreen): TemplateResult {
  const { words, policy, now } = scope;
  const { screens } = wordsOf(words, kind.id);
  const sample = sampleRecord(kind, { today: shanghaiDate(now()), policy: policy.policy });
  return html`<div class="container">
    <section class="screen">
      ${screenTitle(scope, screens.template)}
      <p class="text">${say(words.template.eligibility, policy.policy.age)}</p>
      ${other}
      <iou-paper
        .words=${words}
        .content=${composePaper(kind, sample, words, { sample: true, simulated: policy.simulated })}
      ></iou-paper>
      <div class="bar" part="bar">
        <button class="button primary" part="primary" type="button" @click=${onCreate}>${screens.create}</button>
      </div>
    </section>
  </div>`;
}
