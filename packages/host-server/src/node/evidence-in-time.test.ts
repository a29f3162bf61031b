import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { story } from '@iou-kit/host-adapter/contract';
import type { RecordStore } from '@iou-kit/host-adapter/service';
import { unzip, verifyBundle } from '@iou-kit/evidence';
import { simulatedTsa } from '../pki/index.ts';
import { sealingKeys } from './sealing/sealing-keys.ts';
import { ask } from './testing/evidence/tools.ts';
import { temporaryFolder, testServer } from './testing/test-server.ts';

/** After which a job that failed is tried again. */
const LATER = { seconds: 31 };

describe('evidence that is made while time goes on', () => {
  for (const what of ['papers', 'bundle'] as const)
    test(`is of the record as it was read (${what}), however soon the next signature follows`, async (t) => {
      const on = await testServer({ sealing: {} });
      t.after(() => on.close());
      const { service } = on.server.ports;
      const it = await (await story(on.world)).pending();
      const prove = async () => {
        while ((await service.prove()) > 0);
      };
      const bundle = async () => {
        const file = await it.hosts.initiator.evidence!.file(it.recordId, 'bundle');
        assert.ok(file.ok);
        return new Uint8Array(await file.value.arrayBuffer());
      };
      if (what === 'bundle') await prove();
      // The application asks less of it than the service does.
      const store = on.server.ports.store as RecordStore;
      const { events } = store;
      let signed: Promise<unknown> | undefined;
      // The other person signs after the record was read, and before its log is.
      t.mock.method(store, 'events', async (...asked: Parameters<typeof events>) => {
        t.mock.restoreAll();
        await (signed = it.signs('counterparty'));
        return events(...asked);
      });
      if (what === 'papers') await prove();
      const early = await bundle();
      assert.ok(signed, 'the log was read');
      await signed;
      await prove();
      const late = await bundle();
      for (const bytes of [early, late]) assert.deepEqual((await verifyBundle(bytes)).faults, []);
      const paper = join(on.folder, 'paper.pdf');
      writeFileSync(paper, new Map(unzip(late)).get('paper/effective.pdf')!);
      assert.equal(ask('pdftotext', '-raw', paper, '-').said.split('签署时间').length - 1, 2, 'both signatures');
    });

  test('keeps no signature whose time came when its certificate had ended: it is signed anew', async (t) => {
    const folder = temporaryFolder();
    let [now, late] = [() => new Date().toISOString(), 0];
    const { authority } = await sealingKeys(folder, '2026-11-22T02:00:00.000Z');
    const timestamps = simulatedTsa(authority, { now: () => now() });
    const on = await testServer({ folder, sealing: { timestamps } });
    t.after(() => on.close());
    const { service } = on.server.ports;
    now = () => new Date(Date.parse(on.parts.clock.now()) + late).toISOString();
    const life = await (await story(on.world)).pending();
    const evidence = life.hosts.initiator.evidence!;
    const held = async () => {
      const file = await evidence.file(life.recordId, 'bundle');
      assert.ok(file.ok);
      const bytes = new Uint8Array(await file.value.arrayBuffer());
      assert.deepEqual((await verifyBundle(bytes)).faults, []);
      return new Map(unzip(bytes)).has('signatures/counterparty.p7s');
    };
    // As by a machine that slept between the signature and its time.
    late = 3 * 3_600_000;
    await life.signs('counterparty');
    // The server's own rounds may be at it already.
    for (let round = 0; round < 2; round += 1) await service.prove();
    assert.equal(await held(), false);
    late = 0;
    for (let tries = 0; tries < 20 && !(await held()); tries += 1) {
      await on.world.advance(LATER);
      await service.prove();
    }
    assert.equal(await held(), true);
  });

  test('is sealed by nothing whose certificate has ended', async (t) => {
    const on = await testServer({ sealing: {} });
    t.after(() => on.close());
    await on.world.advance({ days: 5 * 365 });
    const life = await (await story(on.world)).effective();
    const proved = await on.server.ports.service.prove().then(
      () => 'done',
      (error: Error) => error.message,
    );
    // The server's own round may have been told it first.
    assert.match(
      [proved, ...on.lines.map((line) => JSON.stringify(line))].join('\n'),
      /A seal must stand: CERTIFICATE_EXPIRED/,
    );
    const status = await life.hosts.initiator.evidence!.status(life.recordId);
    assert.deepEqual(status.ok && status.value.state, 'pending');
  });
});
