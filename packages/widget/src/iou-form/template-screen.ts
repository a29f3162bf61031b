import type { Kind } from '@iou-kit/machine';
import { shanghaiDate } from '@iou-kit/machine/values';
import { html, type TemplateResult } from 'lit';
import type { HostScope } from '../context/host-scope.ts';
import { composePaper } from '../iou-paper/compose-paper.ts';
import { screenTitle } from '../parts/screen-title.ts';
import { wordsOf } from '../words/kind-words.ts';
import { say } from '../words/say.ts';
import { sampleRecord } from './sample.ts';

export interface TemplateScreen {
  readonly scope: HostScope;
  readonly kind: Kind;
  readonly onCreate: () => void;
}

/** 借条模板: what the paper will look like, and who may make one. */
export function templateScreen({ scope, kind, onCreate }: TemplateScreen): TemplateResult {
  const { words, policy, now } = scope;
  const said = wordsOf(words, kind.id);
  const sample = sampleRecord(kind, { today: shanghaiDate(now()), policy: policy.policy });
  return html`<div class="container">
    <section class="screen">
      ${screenTitle(scope, said.screens.template)}
      <p class="text">${say(words.template.eligibility, policy.policy.age)}</p>
      <iou-paper
        .words=${words}
        .content=${composePaper(kind, sample, words, { sample: true, simulated: policy.simulated })}
      ></iou-paper>
      <div class="bar">
        <button class="button primary" type="button" @click=${onCreate}>${said.screens.create}</button>
      </div>
    </section>
  </div>`;
}
