import type { RecordView } from '@iou-kit/machine';
import type { MakeWorld } from '../host-world.ts';
import { failsWith, holds, same } from '../kit/check.ts';
import { inWorld } from '../kit/in-world.ts';
import { freshKey, story } from '../kit/story.ts';
import { within } from '../kit/within.ts';
import type { Runner } from '../runner.ts';

/** Collects what a watch tells, and lets a test wait for it. */
function collector() {
  const views: RecordView[] = [];
  const waiting = new Set<() => void>();
  return {
    views,
    listener(view: RecordView) {
      views.push(view);
      for (const check of waiting) check();
    },
    state: (state: string) =>
      within(
        new Promise<void>((resolve) => {
          const check = () => views.some(({ record }) => record.state === state) && resolve();
          waiting.add(check);
          check();
        }),
        `being told of ${state}`,
      ),
  };
}

/** The other person's change is told without asking. */
export function watching({ describe, test }: Runner, makeWorld: MakeWorld): void {
  describe('watch', () => {
    test(
      'tells each person of the other’s change, in their own view, in order',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).pending();
        const { storage } = it.hosts.initiator;
        const seen = collector();
        const stop = new AbortController();
        if (!it.hosts.initiator.capabilities.watch)
          return failsWith(() => storage.watch(it.recordId, seen.listener, stop.signal), 'UNSUPPORTED');
        await it.view('initiator');
        storage.watch(it.recordId, seen.listener, stop.signal);
        await it.signs('counterparty');
        await seen.state('effective.signed');
        await it.proves('counterparty', 'settlement.request');
        await seen.state('effective.settlementPending');
        stop.abort();
        const told = seen.views.map(({ record }) => record.seq);
        same(
          told,
          [...new Set(told)].sort((a, b) => a - b),
          'the order of what was told',
        );
        holds(
          seen.views.every(({ side }) => side === 'initiator'),
          'views are the watcher’s own',
        );
        const count = seen.views.length;
        await it.does('counterparty', { type: 'settlement.cancel' });
        same((await it.view('initiator')).record.state, 'effective.signed', 'the state');
        same(seen.views.length, count, 'nothing is told after the abort');
      }),
    );

    test(
      'tells changes that come fast in order, none twice, and the last of them',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).effective();
        if (!it.hosts.initiator.capabilities.watch) return;
        const seen = collector();
        const stop = new AbortController();
        const { record } = await it.view('initiator');
        it.hosts.initiator.storage.watch(it.recordId, seen.listener, stop.signal);
        // The revision does not change, so that all of them are carried out.
        await Promise.all(
          [1, 2, 3, 4, 5].map(() =>
            it.hosts.counterparty.storage.commit({
              recordId: it.recordId,
              revision: record.revision,
              idempotencyKey: freshKey(),
              command: { type: 'reminder.set', on: false },
            }),
          ),
        );
        await it.does('counterparty', {
          type: 'release.request',
          reason: '双方商定',
          ticket: await it.ticket('counterparty', 'release.request'),
        });
        await seen.state('effective.releasePending');
        stop.abort();
        const told = seen.views.map((view) => view.record.seq);
        same(
          told,
          [...new Set(told)].sort((a, b) => a - b),
          'the order of what was told',
        );
      }),
    );

    test(
      'tells what happened between the last look and the watch',
      inWorld(makeWorld, async (world) => {
        const it = await (await story(world)).pending();
        if (!it.hosts.initiator.capabilities.watch) return;
        await it.view('initiator');
        await it.does('counterparty', { type: 'record.reject', reason: '不认识' });
        // Who has seen it in a list has not seen it where the record itself is watched.
        await it.hosts.initiator.storage.list({ filter: 'all' });
        const seen = collector();
        const stop = new AbortController();
        it.hosts.initiator.storage.watch(it.recordId, seen.listener, stop.signal);
        await seen.state('rejected');
        stop.abort();
      }),
    );
  });
}
