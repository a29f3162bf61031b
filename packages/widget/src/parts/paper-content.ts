import type { Ink, Kind, RecordView } from '@iou-kit/machine';
import type { HostScope } from '../context/host-scope.ts';
import { composePaper } from '../iou-paper/compose-paper.ts';
import type { PaperContent } from '../iou-paper/paper-content.ts';

export interface PaperOptions {
  /** This person signs here: their unsigned area is a button. */
  readonly signing?: boolean | undefined;
  /** What they wrote and have not signed with yet. */
  readonly ink?: Ink | null | undefined;
}

/** The paper of a record as the person of this page may see it. */
export function paperContent(
  { words, policy }: HostScope,
  kind: Kind,
  { record, side, ink }: RecordView,
  options: PaperOptions = {},
): PaperContent {
  return composePaper(kind, record, words, {
    ink: options.ink ? { ...ink, [side]: options.ink } : ink,
    signer: options.signing ? side : undefined,
    simulated: policy.simulated,
  });
}
