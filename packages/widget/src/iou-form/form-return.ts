import type { RecordView } from '@iou-kit/machine';
import { nothing, type TemplateResult } from 'lit';
import type { HostScope } from '../context/host-scope.ts';
import { viewResult } from '../parts/return-url.ts';
import { returnWay } from '../parts/return-way.ts';
import type { Stage } from './stage.ts';

export interface FormReturn {
  readonly scope: HostScope;
  readonly view: RecordView | undefined;
  readonly stage: Stage;
  /** Where the page wants the person back. */
  readonly to: string | undefined;
}

/** The way back, once the other person is to act. */
export function formReturn({ scope: { words }, view, stage, to }: FormReturn): TemplateResult | typeof nothing {
  const result = view && viewResult(view);
  if (!view || !result || (result === 'open' && stage !== 'waiting')) return nothing;
  return returnWay({ says: words.action.back, lang: words.lang, to, recordId: view.record.id, result });
}
