import type { Kind } from '@iou-kit/machine';
import { expect } from '@open-wc/testing';
import type { HostScope } from '../../context/host-scope.ts';
import { gate, hostError } from '../../testing/between.ts';
import { until } from '../../testing/deep.ts';
import { twoPeople } from '../../testing/two-people.ts';
import { FormRecord } from './form-record.ts';

/** What the element does with its record whenever it updates, and it may update at any time. */
async function begun() {
  const { story } = await twoPeople();
  const view = await story.view();
  const [created, loaded] = [gate(), gate()];
  const kinds = { isHeld: false, asked: 0 };
  const scope = {
    host: {
      storage: {
        create: async () => {
          await created.opened;
          return { ok: true, value: view };
        },
        load: () => Promise.resolve({ ok: true, value: view }),
      },
    },
    loadKind: async (id: string) => {
      kinds.asked += 1;
      if (kinds.isHeld) await loaded.opened;
      return { id } as Kind;
    },
  } as unknown as HostScope;
  const record: FormRecord = new FormRecord({ requestUpdate: () => undefined });
  const update = () => {
    const id = record.view?.record.id;
    if (id) void record.find(scope, id);
    else void record.prepare(scope, 'iou');
  };
  update();
  await until(() => record.kind, 'the kind');
  Object.assign(kinds, { isHeld: true, asked: 0 });
  const create = () =>
    record.create(scope, { type: 'record.create', kind: 'iou', role: 'borrower', noticeVersion: '1' });
  return { record, view, create, update, created, loaded, asked: () => kinds.asked > 0 };
}

describe('the record of a form', () => {
  it('is kept where the element updates while it is being made', async () => {
    const { record, view, create, update, created, loaded, asked } = await begun();
    const making = create();
    update();
    created.open();
    await until(() => asked(), 'the kind to be asked for again');
    update();
    loaded.open();
    await making;
    update();
    expect(record.view?.record.id).to.equal(view.record.id);
  });

  it('is let go of where another host came while it was being made', async () => {
    const { record, create, update, created, loaded } = await begun();
    const making = create();
    record.reset();
    update();
    created.open();
    loaded.open();
    await making;
    expect(record.view).to.equal(undefined);
  });

  it('hears nothing of one that was left, though its answer be late', async () => {
    const { view } = await begun();
    const late = gate();
    const load = async (id: string) => {
      if (id === view.record.id) return { ok: true, value: view };
      await late.opened;
      throw hostError('NETWORK');
    };
    const scope = { host: { storage: { load } }, loadKind: async (id: string) => ({ id }) } as unknown as HostScope;
    const record = new FormRecord({ requestUpdate: () => undefined });
    const left = record.find(scope, 'another');
    await record.find(scope, view.record.id);
    late.open();
    await left;
    expect([record.view?.record.id, record.failure, record.standing]).to.deep.equal([view.record.id, null, 'ready']);
  });
});
