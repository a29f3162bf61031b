import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Trust } from '@iou-kit/evidence';
import { listPemOf } from '@iou-kit/evidence/cms';
import { manualClock } from '@iou-kit/host-adapter/memory';
import {
  createAuthority,
  localSealKeys,
  newKeys,
  simulatedCertificates,
  simulatedTsa,
  spkiOf,
  type Authority,
  type Purpose,
} from '../pki/index.ts';
import { plus } from '../pki/instants.ts';
import { pythonVerifier, type PythonVerifier } from './testing/evidence/python.ts';
import { sealedLife, type SealedLife } from './testing/evidence/sealed-life.ts';
import { verdict } from './testing/evidence/verdict.ts';

const clock = manualClock();
const now = clock.now();
const papers = ['paper/effective.pdf', 'report.pdf'];

/** A host whose seal was revoked at an instant, and whose papers keep the list that says so. */
async function lifeOf(authority: Authority, revokedAt: string): Promise<SealedLife> {
  const { privateKey, publicKey } = await newKeys('ecdsa-sha256', true);
  const certificate = await authority.sealCertificate(await spkiOf(publicKey), plus(now, { days: -9 }));
  const jwk = await crypto.subtle.exportKey('jwk', privateKey);
  const crls = [await authority.revocationList('seal', now, [{ certificate, at: revokedAt }])];
  const root = (purpose: Purpose) => [authority.roots[purpose].certificate];
  return sealedLife(
    {
      timestamps: simulatedTsa(authority, clock),
      providers: {
        certificates: simulatedCertificates(authority),
        seal: await localSealKeys({ privateKey: jwk, algorithm: 'ecdsa-sha256', certificate, crls }),
        timestampUrl: 'simulated:timestamps',
        roots: { people: root('people'), seal: root('seal'), time: root('time') },
      },
    },
    'effective',
  );
}

describe('a bundle whose certificates were revoked', () => {
  const issued: { readonly name: string; readonly certificate: Uint8Array }[] = [];
  const stamping: Uint8Array[] = [];
  let authority: Authority;
  let python: PythonVerifier;
  let life: SealedLife;
  let bundle: Uint8Array;
  before(async () => {
    const made = await createAuthority(now);
    authority = {
      ...made,
      eventCertificate: async (key, name, at) => {
        const certificate = await made.eventCertificate(key, name, at);
        issued.push({ name, certificate });
        return certificate;
      },
      stampingCertificate: async (key, at) => {
        const certificate = await made.stampingCertificate(key, at);
        stamping.push(certificate);
        return certificate;
      },
    };
    python = pythonVerifier();
    life = await lifeOf(authority, plus(now, { days: 1 }));
    bundle = await life.fetch('bundle');
  });
  after(async () => {
    python.close();
    await (life as SealedLife | undefined)?.on.close();
  });

  const trusting = async (purpose: Purpose, certificates: readonly Uint8Array[], at: string): Promise<Trust> => ({
    ...life.trust,
    crls: [
      listPemOf(
        await authority.revocationList(
          purpose,
          plus(now, { days: 2 }),
          certificates.map((certificate) => ({ certificate, at })),
        ),
      ),
    ],
  });

  test('after they had signed is whole', async () => {
    const { ours, theirs } = await verdict(python, bundle, { trust: life.trust });
    assert.deepEqual([ours, theirs], [[], []]);
  });

  test('before they signed says so of each paper, by the list that the paper keeps', async (t) => {
    const late = await lifeOf(authority, plus(now, { days: -1 }));
    t.after(() => late.on.close());
    const { ours, theirs } = await verdict(python, await late.fetch('bundle'), { trust: late.trust });
    assert.deepEqual(
      ours,
      papers.map((path) => `CERTIFICATE_REVOKED ${path}`),
    );
    assert.deepEqual(theirs, ours);
  });

  test('says so of a person, by a list that came with trust', async () => {
    const own = issued
      .filter(({ name }) => name === life.it.people.initiator.name)
      .map(({ certificate }) => certificate);
    for (const [at, wanted] of [
      [plus(now, { minutes: -1 }), ['CERTIFICATE_REVOKED signatures/initiator.p7s']],
      [plus(now, { minutes: 1 }), []],
    ] as const) {
      const { ours, theirs } = await verdict(python, bundle, { trust: await trusting('people', own, at) });
      assert.deepEqual([ours, theirs], [wanted, wanted]);
    }
  });

  test('says so of every timestamp', async () => {
    const trust = await trusting('time', stamping, plus(now, { minutes: -1 }));
    const { ours, theirs } = await verdict(python, bundle, { trust });
    const parts = [...papers, 'signatures/counterparty.p7s', 'signatures/initiator.p7s'];
    assert.deepEqual(
      ours,
      parts.map((path) => `TIMESTAMP_INVALID ${path}`),
    );
    assert.deepEqual(theirs, ours);
  });

  test('hears no list of another authority', async () => {
    const stranger = await createAuthority(now);
    const certificates = issued.map(({ certificate }) => ({ certificate, at: plus(now, { minutes: -1 }) }));
    const crls = [listPemOf(await stranger.revocationList('people', now, certificates))];
    const { ours, theirs } = await verdict(python, bundle, { trust: { ...life.trust, crls } });
    assert.deepEqual([ours, theirs], [[], []]);
  });
});
