import { signCheckpoint, type Files } from '@iou-kit/evidence';
import { canonicalJson, eventHash, type EventEnvelope } from '@iou-kit/machine';
import {
  newKeys,
  signDetached,
  signingWith,
  simulatedTsa,
  spkiOf,
  stampWith,
  timestampClient,
} from '../../../pki/index.ts';
import { sealingKeys } from '../../sealing/sealing-keys.ts';
import { repack } from './repack.ts';
import { resealed } from './resealed.ts';
import type { SealedLife } from './sealed-life.ts';

/** Somebody who has the bundle and the host's log key, and what must be said of what they did. */
export interface Attack {
  readonly name: string;
  readonly finds: string;
  /** By default the true manifest is signed anew, so that only what lies deeper can tell. */
  readonly make: (life: SealedLife, files: Map<string, Uint8Array>) => Promise<Uint8Array>;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const bytesAt = (files: Files, path: string): Uint8Array => {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`the bundle has no ${path}`);
  return bytes;
};
const linesOf = (files: Files) => textOf(bytesAt(files, 'events.jsonl')).split('\n').slice(0, -1);

/** Replaces files and signs the manifest again. */
const swapping =
  (change: (files: Files, life: SealedLife) => Promise<Record<string, Uint8Array>> | Record<string, Uint8Array>) =>
  async (life: SealedLife, files: Map<string, Uint8Array>) =>
    repack(new Map([...files, ...Object.entries(await change(files, life))]), life.signer);

const lines = (change: (all: string[]) => string[]) =>
  swapping((files) => ({
    'events.jsonl': utf8(
      change(linesOf(files))
        .map((line) => `${line}\n`)
        .join(''),
    ),
  }));

const flipped = (bytes: Uint8Array, at = Math.floor(bytes.length / 2)) => bytes.with(at, (bytes[at] ?? 0) ^ 1);

const edited = (files: Files, path: string, from: string | RegExp, to: string) => {
  const text = textOf(bytesAt(files, path));
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing to change in ${path}`);
  return { [path]: utf8(changed) };
};

/** A person's signature made anew with the true authority, otherwise than the host would. */
const resigned = (how: {
  readonly name?: string;
  readonly issuedHoursAgo?: number;
  readonly otherImprint?: boolean;
  readonly stray?: boolean;
}) =>
  swapping(async (files, { on, it }) => {
    const path = 'signatures/initiator';
    const now = on.parts.clock.now();
    const { authority } = await sealingKeys(on.folder, now);
    const pair = await newKeys('ecdsa-sha256', false);
    const issued = new Date(Date.parse(now) - (how.issuedHoursAgo ?? 0) * 3_600_000).toISOString();
    const certificate = await authority.eventCertificate(
      await spkiOf(pair.publicKey),
      how.name ?? it.people.initiator.name,
      issued,
    );
    const stamp = stampWith(
      timestampClient({ url: 'test:', fetch: simulatedTsa(authority, on.parts.clock), roots: [authority.pem('time')] }),
    );
    const { der } = await signDetached({
      content: bytesAt(files, `${path}.json`),
      signer: {
        ...signingWith(pair.privateKey, 'ecdsa-sha256'),
        certificate,
        chain: how.stray ? [authority.roots.seal.certificate] : [],
      },
      timestamp: how.otherImprint ? () => stamp(new Uint8Array(32)) : stamp,
    });
    return { [`${path}.p7s`]: der };
  });

export const attacks: readonly Attack[] = [
  {
    name: 'an update appended to a paper',
    finds: 'PAPER_APPENDED paper/settled.pdf',
    make: swapping((files) => {
      const path = 'paper/settled.pdf';
      const update = utf8('\n1 0 obj\n<< /Changed true >>\nendobj\nstartxref\n0\n%%EOF\n');
      return { [path]: new Uint8Array([...bytesAt(files, path), ...update]) };
    }),
  },
  {
    name: 'a paper changed inside',
    finds: 'SIGNATURE_INVALID paper/effective.pdf',
    make: swapping((files) => ({ 'paper/effective.pdf': flipped(bytesAt(files, 'paper/effective.pdf'), 5000) })),
  },
  {
    name: 'a paper whose seal was spoilt',
    finds: 'PAPER_UNSIGNED paper/effective.pdf',
    make: swapping((files) => {
      const bytes = bytesAt(files, 'paper/effective.pdf');
      const at = Buffer.from(bytes).indexOf('/Contents <30') + 400;
      return { 'paper/effective.pdf': bytes.with(at, 0x60) };
    }),
  },
  {
    name: 'the paper of another state',
    finds: 'PAPER_OTHER_DOCUMENT paper/settled.pdf',
    make: swapping((files) => ({ 'paper/settled.pdf': bytesAt(files, 'paper/effective.pdf') })),
  },
  ...(
    [
      ['a paper without the second signature', /\/IOUInks \((\w+)-\w+\)/, `/IOUInks ($1)${' '.repeat(65)}`],
      ['a paper with another ink', /\/IOUInks \(\w+-/, `/IOUInks (${'0'.repeat(64)}-`],
      ['a paper of an event that there was not', /\/IOUEventHash \(\w+\)/, `/IOUEventHash (${'0'.repeat(64)})`],
      ['a paper of another document', /\/IOUDocumentHash \(\w+\)/, `/IOUDocumentHash (${'0'.repeat(64)})`],
      ['a paper of another record', /\/IOURecord \(./, '/IOURecord (x'],
    ] as const
  ).map(([name, from, to]): Attack => ({
    name,
    finds: 'PAPER_OTHER_DOCUMENT paper/effective.pdf',
    make: swapping(async (files, life) => ({
      'paper/effective.pdf': await resealed(life, bytesAt(files, 'paper/effective.pdf'), from, to),
    })),
  })),
  {
    name: 'a swapped ink',
    finds: 'INK_SWAPPED ink/initiator.ink',
    make: swapping((files) => ({ 'ink/initiator.ink': flipped(bytesAt(files, 'ink/initiator.ink')) })),
  },
  {
    name: 'a swapped image',
    finds: 'IMAGE_SWAPPED images/',
    make: swapping((files) => {
      const path = [...files.keys()].find((each) => each.startsWith('images/')) ?? '';
      return { [path]: flipped(bytesAt(files, path)) };
    }),
  },
  { name: 'a log that tells nothing', finds: 'EVENT_MALFORMED events.jsonl', make: lines(() => ['{}']) },
  { name: 'a dropped event', finds: 'EVENT_MISSING events.jsonl', make: lines((all) => all.toSpliced(5, 1)) },
  { name: 'the last event dropped', finds: 'EVENT_MISSING events.jsonl', make: lines((all) => all.slice(0, -1)) },
  {
    name: 'a reordered log',
    finds: 'EVENTS_REORDERED events.jsonl',
    make: lines((all) => all.toSpliced(3, 2, all[4] ?? '', all[3] ?? '')),
  },
  {
    name: 'an event rewritten',
    finds: 'EVENT_HASH_INVALID events.jsonl',
    make: swapping((files) => edited(files, 'events.jsonl', '已还清', '未还清')),
  },
  {
    name: 'an event rewritten and hashed again',
    finds: 'LEAF_NOT_INCLUDED log.json',
    make: lines((all) =>
      all.map((line) => {
        const event = JSON.parse(line) as EventEnvelope;
        if (event.type !== 'settlementRequested') return line;
        const changed = { ...event, data: { ...event.data, reason: '未还清' } };
        return canonicalJson({ ...changed, hash: eventHash(changed) });
      }),
    ),
  },
  {
    name: 'a checkpoint signed again by another key of the same name',
    finds: 'JWS_INVALID checkpoint.jws',
    make: swapping(async (files, { signer }) => ({
      'checkpoint.jws': await forgedCheckpoint(files, signer.kid),
    })),
  },
  {
    name: 'a checkpoint signed by an unknown key',
    finds: 'KEY_UNKNOWN checkpoint.jws',
    make: swapping(async (files) => ({ 'checkpoint.jws': await forgedCheckpoint(files, 'another') })),
  },
  {
    name: 'another document',
    finds: 'DOCUMENT_OTHER_HASH document.json',
    make: swapping((files) => edited(files, 'document.json', '"principalFen":1000000', '"principalFen":9000000')),
  },
  {
    name: 'another name opened',
    finds: 'OPENING_MISMATCH openings.json',
    make: swapping((files, { it }) => edited(files, 'openings.json', it.people.initiator.name, '王冒名')),
  },
  {
    name: 'another statement',
    finds: 'STATEMENT_MISMATCH signatures/initiator.json',
    make: swapping((files) =>
      edited(files, 'signatures/initiator.json', /"documentHash":"\w{64}"/, `"documentHash":"${'0'.repeat(64)}"`),
    ),
  },
  {
    name: 'a signature over something else',
    finds: 'SIGNATURE_INVALID signatures/initiator.p7s',
    make: swapping((files) => ({ 'signatures/initiator.p7s': bytesAt(files, 'signatures/counterparty.p7s') })),
  },
  {
    name: 'a timestamp over another hash',
    finds: 'TIMESTAMP_OTHER_HASH signatures/initiator.p7s',
    make: resigned({ otherImprint: true }),
  },
  {
    name: 'an expired certificate',
    finds: 'CERTIFICATE_EXPIRED signatures/initiator.p7s',
    make: resigned({ issuedHoursAgo: 5 }),
  },
  {
    name: 'a certificate in another name',
    finds: 'CERTIFICATE_OTHER_PERSON signatures/initiator.p7s',
    make: resigned({ name: '王冒名' }),
  },
  {
    name: 'a certificate beside the path',
    finds: 'CERTIFICATE_UNTRUSTED signatures/initiator.p7s',
    make: resigned({ stray: true }),
  },
  {
    name: 'an anchor of another checkpoint',
    finds: 'ANCHOR_OTHER_HASH anchors/local-journal.json',
    make: swapping((files) =>
      edited(files, 'anchors/local-journal.json', /"checkpoint":"\w{64}"/, `"checkpoint":"${'0'.repeat(64)}"`),
    ),
  },
  {
    name: 'a file slipped in',
    finds: 'FILE_UNLISTED notes.txt',
    make: swapping(() => ({ 'notes.txt': utf8('trust me') })),
  },
  {
    name: 'a file taken out',
    finds: 'FILE_MISSING document.json',
    make: (life, files) => {
      files.delete('document.json');
      return repack(files, life.signer);
    },
  },
  {
    name: 'ink of a form that was not signed with',
    finds: 'INK_SWAPPED ink/initiator.txt',
    make: swapping((_, { it }) => ({ 'ink/initiator.txt': utf8(it.people.initiator.name) })),
  },
  {
    name: 'two people whose ID numbers were exchanged',
    finds: 'OPENING_MISMATCH openings.json',
    make: swapping((files) => ({ 'openings.json': exchanged(files, 'idNumber') })),
  },
  {
    name: 'two people whose inks were exchanged',
    finds: 'OPENING_MISMATCH openings.json',
    make: swapping((files) => ({ 'openings.json': exchanged(files, 'inkHash') })),
  },
  {
    name: 'a manifest that tells of another end',
    finds: 'MANIFEST_CONTRADICTED manifest.json',
    make: (life, files) => repack(files, life.signer, { state: 'released' }),
  },
  {
    name: 'a manifest of another number',
    finds: 'MANIFEST_CONTRADICTED manifest.json',
    make: (life, files) => repack(files, life.signer, { number: 'IOU-20261122-8J4K2M7QX' }),
  },
  {
    name: 'a manifest that was made at no time',
    finds: 'MANIFEST_MALFORMED manifest.json',
    make: (life, files) => repack(files, life.signer, { createdAt: 'yesterday' }),
  },
];

/** The openings with one field of the two sides under the other's name. */
function exchanged(files: Files, field: string): Uint8Array {
  const openings = JSON.parse(textOf(bytesAt(files, 'openings.json'))) as { side: string; field: string }[];
  const other = { initiator: 'counterparty', counterparty: 'initiator' } as Record<string, string>;
  return utf8(
    canonicalJson(openings.map((each) => (each.field === field ? { ...each, side: other[each.side] } : each))),
  );
}

async function forgedCheckpoint(files: Files, kid: string): Promise<Uint8Array> {
  const [, payload = ''] = textOf(bytesAt(files, 'checkpoint.jws')).split('.');
  const checkpoint = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Parameters<typeof signCheckpoint>[1];
  const { privateKey } = (await crypto.subtle.generateKey('Ed25519', false, ['sign'])) as CryptoKeyPair;
  const forger = {
    kid,
    sign: async (bytes: Uint8Array<ArrayBuffer>) =>
      new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, bytes)),
  };
  return utf8(await signCheckpoint(forger, checkpoint));
}
