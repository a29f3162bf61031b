import type { Kind } from '@iou-kit/machine';
import { shanghaiDate } from '@iou-kit/machine/values';
import { html, type TemplateResult } from 'lit';
import type { HostScope } from '../context/host-scope.ts';
import '../iou-paper/define.ts';
import { composePaper } from '../iou-paper/compose-paper.ts';
import { sampleRecord } from './sample.ts';

/** The paper of a record that nobody made. Loaded when the template is shown: a draft that is gone on with does without. */
export function samplePaper({ words, policy, now }: HostScope, kind: Kind): TemplateResult {
  const sample = sampleRecord(kind, { today: shanghaiDate(now()), policy: policy.policy });
  return html`<iou-paper
    .words=${words}
    .content=${composePaper(kind, sample, words, { sample: true, simulated: policy.simulated })}
  ></iou-paper>`;
}
