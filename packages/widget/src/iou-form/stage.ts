import type { RecordView } from '@iou-kit/machine';

/** What a form shows: before there is a record, while one is filled in, and after. */
export type Stage = 'template' | 'notice' | 'opening' | 'fill' | 'waiting' | 'preview';

export interface StageFacts {
  readonly view: RecordView | undefined;
  /** A record was named that is not there yet. */
  readonly awaitsRecord: boolean;
  /** 创建借条 was pressed. */
  readonly wantsNotice: boolean;
}

/** Where the person stands. What comes after the form knows all later states itself. */
export function stageOf({ view, awaitsRecord, wantsNotice }: StageFacts): Stage {
  if (!view) return awaitsRecord ? 'opening' : wantsNotice ? 'notice' : 'template';
  return stages[view.record.state] ?? 'preview';
}

const stages: Readonly<Partial<Record<RecordView['record']['state'], Stage>>> = {
  draft: 'fill',
  awaitingCounterparty: 'waiting',
};
