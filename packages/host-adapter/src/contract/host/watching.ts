import type { RecordView } from '@iou-kit/machine';
import type { MakeWorld } from '../host-world.ts';
import { failsWith, holds, same } from '../kit/check.ts';
import { inWorld } from '../kit/in-world.ts';
import { story } from '../kit/story.ts';
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
    test('tells each person of the other’s change, in their own view, in order', inWorld(makeWorld, async (world) => {
      const it = await (await story(world)).pending();
      const { storage, } = it.hosts.initiator;
      const seen = collector();
      const stop = new AbortController();
      if (!it.hosts.initiator.capabilities.watch) return failsWith(() => storage.watch(it.recordId, seen.listener, stop.signal), 'UNSUPPORTED');
      await it.view('initiator');
      storage.watch(it.recordId, seen.listener, stop.signal);
      await it.signs('counterparty');
      await seen.state('effective.signed');
      await it.proves('counterparty', 'settlement.request');
      await seen.state('effective.settlementPending');
      stop.abort();
      const told = seen.views.map(({ record }) => record.seq);
      same(told, [...new Set(told)].sort((a, b) => a - b), 'the order of what was told');
      holds(seen.views.every(({ side }) => side === 'initiator'), 'views are the watcher’s own');
      const count = seen.views.length;
      await it.does('counterparty', { type: 'settlement.cancel' });
      same((await it.view('initiator')).record.state, 'effective.signed', 'the state');
      same(seen.views.length, count, 'nothing is told after the abort');
    }));

    test('tells what happened between the last look and the watch', inWorld(makeWorld, async (world) => {
      const it = await (await story(world)).pending();
      if (!it.hosts.initiator.capabilities.watch) return;
      await it.view('initiator');
      await it.does('counterparty', { type: 'record.reject', reason: '不认识' });
      const seen = collector();
      const stop = new AbortController();
      it.hosts.initiator.storage.watch(it.recordId, seen.listener, stop.signal);
      await seen.state('rejected');
      stop.abort();
    }));
  });
}
