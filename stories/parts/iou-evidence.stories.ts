import '@iou-kit/widget/elements/iou-evidence';
import type { EvidencePort, EvidenceStatus } from '@iou-kit/host-adapter';
import { accepted } from '@iou-kit/machine';
import { wordsOf } from '@iou-kit/widget/words/kind-words';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { worded } from '../kit/worded.ts';

export default { title: 'Parts/iou-evidence' } satisfies Meta;

const NUMBER = 'IOU-20261122-8J4K2M7QX';
const names = { document: '.pdf', report: '-report.pdf', bundle: '-evidence.zip', receipt: '-receipt.json' } as const;

const at = (state: EvidenceStatus['state'], ...parts: readonly (keyof typeof names)[]): EvidencePort => ({
  status: async () => accepted({ state, files: parts.map((part) => ({ part, name: NUMBER + names[part] })) }),
  file: async () => accepted(new Blob(['示例'], { type: 'text/plain' })),
});

const story = (port: EvidencePort) =>
  worded(
    (words) =>
      html`<iou-evidence .words=${words} .download=${wordsOf(words, 'iou').screens.download} .port=${port} record-id="r1"></iou-evidence>`,
  );

export const Preparing = story(at('pending', 'receipt', 'bundle'));
export const TimePending = story(at('timePending', 'document', 'report', 'bundle', 'receipt'));
export const Sealed = story(at('sealed', 'document', 'report', 'bundle', 'receipt'));
export const Erased = story(at('erased', 'bundle', 'receipt'));
