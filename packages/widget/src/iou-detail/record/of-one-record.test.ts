import type { AgreementRecord, HistoryEntry, RecordView } from '@iou-kit/machine';
import { expect } from '@open-wc/testing';
import type { HostScope } from '../../context/host-scope.ts';
import { until } from '../../testing/deep.ts';
import { signedRecord } from '../../testing/sample-record.ts';
import { zhCn } from '../../testing/words.ts';
import { HistoryController } from './history-controller.ts';
import { ReferencesController } from './references-controller.ts';

const viewOf = (more: Partial<AgreementRecord> = {}): RecordView => ({
  record: signedRecord(more),
  side: 'initiator',
  ink: {},
  now: '2026-11-22T02:00:00.000Z',
});
const first = viewOf();
const later = viewOf({ seq: first.record.seq + 1 });
const other = viewOf({ id: '0192f000-0000-7000-8000-000000000002' });

const element = { addController: () => undefined, requestUpdate: () => undefined } as never;

/** A host that knows the first record, and answers nothing about another one. */
const storage = {
  history: async (id: string) =>
    id === first.record.id
      ? { ok: true, value: [{ seq: 1 } as HistoryEntry] }
      : { ok: false, refusal: { code: 'TOO_MANY_REQUESTS' } },
  list: async ({ refersTo }: { refersTo: string }) => {
    if (refersTo !== first.record.id) throw new Error('no answer');
    return { records: [first] };
  },
};

const scope = { host: { storage }, words: zhCn, loadKind: async () => ({}) } as unknown as HostScope;

describe('what belongs to one record', () => {
  for (const [name, make] of [
    ['its history', () => new HistoryController(element)],
    ['what refers to it', () => new ReferencesController(element)],
  ] as const)
    it(`is not shown under another one: ${name}`, async () => {
      const controller = make();
      const shown = (view: RecordView) => controller.of(scope, view).length;
      await until(() => shown(first) === 1, 'the first record’s own');
      expect(shown(later), 'while it is asked for again').to.equal(1);
      expect(shown(other), 'of another').to.equal(0);
    });
});
