import { canonicalBytes, packBundle, type BundleOpening, type Files } from '@iou-kit/evidence';
import { canonicalJson, fromBase64Url, personFields, sha256Hex, sides, type Side } from '@iou-kit/machine';
import { inkHash, readDrawnInk, toInkml } from '@iou-kit/machine/ink';
import { inkToSvg } from '@iou-kit/machine/ink/drawing';
import type { Dossier, DossierImage, Shelf } from '@iou-kit/host-adapter/service';
import { bundleReadme } from './bundle-readme.ts';
import { logProofs } from './log-proofs.ts';
import { makeHead } from './make-head.ts';
import { paperId, reachedIn, reportId, signatureId, statementId } from './pieces.ts';
import { noteIssued, readProgress, type Progress } from './progress.ts';
import type { SealingPorts } from './sealing-ports.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Everything in one file, as `docs/evidence-format.md` describes it. */
export async function bundleOf(ports: SealingPorts, dossier: Dossier, shelf: Shelf): Promise<Uint8Array> {
  const { record, events, document } = dossier;
  const head = await headOf(ports, dossier, shelf);
  const images = await dossier.images();
  const files = new Map<string, Uint8Array>();
  files.set('README.txt', utf8(bundleReadme(record.documentNumber, ports.verifyUrl)));
  files.set('document.json', canonicalBytes(document));
  files.set('openings.json', canonicalBytes(openingsOf(dossier, images)));
  files.set('events.jsonl', utf8(events.map((event) => `${canonicalJson(event)}\n`).join('')));
  files.set('log.json', canonicalBytes(await logProofs(ports, dossier, shelf, head)));
  files.set('checkpoint.jws', utf8(head.jws));
  files.set('trust.json', canonicalBytes(ports.trust));
  head.anchorings.forEach((anchoring) => files.set(`anchors/${anchoring.anchor}.json`, canonicalBytes(anchoring)));
  addInk(files, dossier);
  for (const { commitment, mediaType, bytes } of images)
    files.set(`images/${commitment}.${mediaType.replace('image/', '').replace('jpeg', 'jpg')}`, bytes);
  await addPieces(files, dossier, shelf);
  const bundle = await packBundle(
    files satisfies Files,
    {
      ...{ tenant: record.tenant, recordId: record.id, number: record.documentNumber, state: record.state },
      ...{ events: events.length, createdAt: dossier.now, simulated: ports.simulated },
    },
    ports.signer,
  );
  await noteIssued(shelf, head);
  return bundle;
}

/** The head that was anchored, if it is of this state of the record; else the log as it stands. */
export async function headOf(
  ports: SealingPorts,
  dossier: Dossier,
  shelf: Shelf,
): Promise<NonNullable<Progress['head']>> {
  const { head } = await readProgress(shelf);
  const places = await ports.logs.places(dossier.record);
  if (head && places.every(({ index }) => index < head.checkpoint.size)) return head;
  return makeHead({ ...ports, anchors: [] }, dossier);
}

function openingsOf({ record, openings, ink }: Dossier, images: readonly DossierImage[]): BundleOpening[] {
  const ofSide = (side: Side): BundleOpening[] => {
    const { details, signature } = record.parties[side];
    const fields = personFields.flatMap((field): BundleOpening[] => {
      const opening = details && openings.get(details[field].commitment);
      return opening ? [{ side, field, salt: opening.salt, value: opening.value, commitment: opening.commitment }] : [];
    });
    const drawn = ink[side];
    const sealed = signature && openings.get(signature.commitment);
    if (!drawn || !sealed) return fields;
    const { salt, commitment } = sealed;
    return [...fields, { side, field: 'inkHash', salt, value: inkHash(drawn), commitment }];
  };
  const pictures = images.map(({ commitment, salt, bytes }): BundleOpening => ({
    side: 'initiator',
    field: 'image',
    salt,
    value: sha256Hex(bytes),
    commitment,
  }));
  return [...sides.flatMap(ofSide), ...pictures];
}

function addInk(files: Map<string, Uint8Array>, { ink }: Dossier): void {
  for (const side of sides) {
    const drawn = ink[side];
    if (!drawn) continue;
    if (drawn.form === 'typed') {
      files.set(`ink/${side}.txt`, utf8(drawn.name));
      continue;
    }
    files.set(`ink/${side}.ink`, fromBase64Url(drawn.data) ?? new Uint8Array());
    const read = readDrawnInk(drawn);
    if (!read.ok) continue;
    files.set(`ink/${side}.svg`, utf8(inkToSvg(read.value)));
    files.set(`ink/${side}.inkml`, utf8(toInkml(read.value)));
  }
}

/** What was made of it so far. */
async function addPieces(files: Map<string, Uint8Array>, dossier: Dossier, shelf: Shelf): Promise<void> {
  const wanted: [path: string, id: string][] = [
    ...sides.flatMap((side): [string, string][] => [
      [`signatures/${side}.json`, statementId(side)],
      [`signatures/${side}.p7s`, signatureId(side)],
    ]),
    ...reachedIn(dossier).map(({ state }): [string, string] => [`paper/${state}.pdf`, paperId(state)]),
    ['report.pdf', reportId],
  ];
  for (const [path, id] of wanted) {
    const bytes = await shelf.get(id);
    if (bytes) files.set(path, bytes);
  }
}
