import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goodTerms, particulars, story, type Story } from '@iou-kit/host-adapter/contract';
import type { EvidencePart, Host } from '@iou-kit/host-adapter';
import { unzip, type LogSigner, type Trust } from '@iou-kit/evidence';
import { testServer, type TestServer } from '../test-server.ts';
import type { ServerOptions } from '../../server.ts';

/** A life that ended with 结清, on a real server with all of its evidence. */
export interface SealedLife {
  readonly on: TestServer;
  readonly it: Story;
  readonly trust: Trust;
  /** The host's own key for its log, as an insider would have it. */
  readonly signer: LogSigner;
  fetch(part: EvidencePart): Promise<Uint8Array>;
  bundle(): Promise<Map<string, Uint8Array>>;
  /** Makes all evidence that waits. */
  prove(): Promise<void>;
}

/** A picture of one pixel. */
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

/** What is agreed on, and how it ends: an IOU that is settled, unless another kind is asked for. */
export interface SealedAgreement {
  readonly kind: string;
  readonly role: string;
  readonly ends: 'release' | 'settlement';
  readonly terms: (host: Host, change: Record<string, unknown>) => Promise<Record<string, unknown>>;
}

const loan: SealedAgreement = { kind: 'iou', role: 'borrower', ends: 'settlement', terms: goodTerms };

/** Signed by both, up to `until`; with an image, and proved once after each signature. */
export async function sealedLife(
  sealing: NonNullable<ServerOptions['sealing']> = {},
  until: 'pending' | 'effective' | 'settled' = 'settled',
  folder?: string,
  { kind, role, ends, terms: termsFor }: SealedAgreement = loan,
): Promise<SealedLife> {
  const on = await testServer({ sealing, ...(folder !== undefined && { folder }) });
  const it = await story(on.world, { kind, role });
  const { storage } = it.hosts.initiator;
  const attached = await storage.attach(it.recordId, new Blob([png]));
  if (!attached.ok) throw new Error(attached.refusal.code);
  const { id, commitment } = attached.value;
  await it.does('initiator', { type: 'details.provide', party: particulars(it.people.initiator) });
  const other = particulars(it.people.counterparty);
  await it.does('initiator', { type: 'details.provide', party: other, of: 'other', authority: true });
  const terms = await termsFor(it.hosts.initiator, { images: [{ id, commitment }] });
  await it.does('initiator', { type: 'terms.save', terms });
  await it.signs('initiator');
  const life: SealedLife = {
    on,
    it,
    trust: (await (await on.server.fetch(new Request(`${on.server.url}/v1/trust`))).json()) as Trust,
    signer: await signerOf(on.folder),
    async fetch(part) {
      const outcome = await it.hosts.initiator.evidence?.file(it.recordId, part);
      if (!outcome?.ok) throw new Error(`no ${part}: ${outcome?.refusal.code ?? 'no port'}`);
      return new Uint8Array(await outcome.value.arrayBuffer());
    },
    bundle: async () => new Map(unzip(await life.fetch('bundle'))),
    async prove() {
      while ((await on.server.ports.service.prove()) > 0);
    },
  };
  await life.prove();
  if (until === 'pending') return life;
  const link = await storage.shareLink(it.recordId);
  const code = link.ok ? link.value.url.split('iou-invite=')[1] : undefined;
  await it.hosts.counterparty.storage.claimInvitation(code ?? '');
  await it.signs('counterparty');
  await life.prove();
  if (until === 'effective') return life;
  await it.proves('counterparty', `${ends}.request`);
  await it.proves('initiator', `${ends}.confirm`);
  await life.prove();
  return life;
}

async function signerOf(folder: string): Promise<LogSigner> {
  const { log } = JSON.parse(readFileSync(join(folder, 'sealing-keys.json'), 'utf8')) as {
    log: { kid: string; jwk: JsonWebKey };
  };
  const key = await crypto.subtle.importKey('jwk', log.jwk, 'Ed25519', false, ['sign']);
  return {
    kid: log.kid,
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign('Ed25519', key, bytes)),
  };
}
