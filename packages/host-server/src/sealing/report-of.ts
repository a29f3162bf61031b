import { sha256Hex, sides, type EventEnvelope, type Kind, type Side } from '@iou-kit/machine';
import { inkHash } from '@iou-kit/machine/ink';
import type { Dossier, Shelf } from '@iou-kit/host-adapter/service';
import { verifySignature } from '@iou-kit/evidence/cms';
import { chinaTime } from '../paper/formats.ts';
import type {
  Fact,
  ReportCertificate,
  ReportContent,
  ReportPerson,
  ReportTimestamp,
} from '../paper/report/report-content.ts';
import { maskName } from '@iou-kit/machine/values';
import type { Anchoring } from '@iou-kit/evidence';
import { verifyUrlOf } from './make-papers.ts';
import { paperId, reachedIn, signatureId, signaturesIn, statementId } from './pieces.ts';
import type { Progress } from './progress.ts';
import type { SealingPorts } from './sealing-ports.ts';
import { eventWord, messageWords, methodWords, stateWord, templateWord } from './words.ts';

/** The 签约报告: what is known, in words, and nothing that is not. */
export async function reportOf(
  ports: SealingPorts,
  dossier: Dossier,
  shelf: Shelf,
  { head }: Pick<Progress, 'head'>,
): Promise<ReportContent> {
  const { record, kind, events } = dossier;
  const signatures = await signaturesOnShelf(ports, dossier, shelf);
  return {
    title: `${kind.title}签约报告`,
    number: record.documentNumber,
    recordId: record.id,
    stateWord: stateWord(kind, record.state) ?? '',
    platform: dossier.platform,
    documentHash: record.documentHash ?? '',
    eventHash: events.at(-1)?.hash ?? '',
    people: sides.flatMap((side) => personOf(dossier, side)),
    events: events.map((event) => ({
      seq: event.seq,
      at: event.at,
      what: whatOf(kind, event),
      who: whoOf(dossier, event),
      ...deviceOf(dossier, event),
      hash: event.hash,
    })),
    notifications: dossier.messages.map(({ to, template, status, notBefore }) => ({
      at: notBefore,
      to: roleWord(dossier, to),
      text: templateWord(kind, template),
      status: messageWords[status],
    })),
    hashes: await hashesOf(dossier, shelf),
    certificates: signatures.map(({ certificate }) => certificate),
    timestamps: signatures.map(({ timestamp }) => timestamp),
    ...(head && { checkpoint: { size: head.checkpoint.size, root: head.checkpoint.root, at: head.checkpoint.at } }),
    anchors: (head?.anchorings ?? []).map(anchorFact),
    verifyUrl: verifyUrlOf(ports, dossier),
    printedAt: dossier.now,
    simulated: ports.simulated,
  };
}

/** An act that was proved says how. */
function whatOf(kind: Kind, { type, data }: EventEnvelope): string {
  const said = eventWord(kind, type);
  return 'verification' in data ? `${said}（${methodWords[data.verification.method]}）` : said;
}

const roleWord = ({ kind, record }: Dossier, side: Side): string =>
  kind.roleTitles[record.parties[side].role] ?? record.parties[side].role;

const whoOf = (dossier: Dossier, { actor }: EventEnvelope): string =>
  actor.side === 'system' ? '系统' : roleWord(dossier, actor.side);

function deviceOf({ devices }: Dossier, { id }: EventEnvelope): { readonly device?: string } {
  const device = devices.get(id);
  return device ? { device: [device.address, device.agent].filter(Boolean).join('，') } : {};
}

function personOf(dossier: Dossier, side: Side): ReportPerson[] {
  const { record, ink } = dossier;
  const { details } = record.parties[side];
  if (!details) return [];
  const signed = signaturesIn(dossier).find(({ data }) => data.side === side);
  const drawn = ink[side];
  const verified = signed?.data.verification;
  return [
    {
      roleWord: roleWord(dossier, side),
      name: details.name.masked,
      idNumber: details.idNumber.masked,
      mobile: details.mobile.masked,
      ...(verified && {
        verification: {
          method: methodWords[verified.method],
          provider: verified.provider,
          requestId: verified.requestId,
          passedAt: verified.passedAt,
        },
      }),
      ...(signed &&
        drawn && {
          signature: {
            form: drawn.form === 'drawn' ? '手写签名' : '输入姓名，视同签名',
            at: signed.at,
            inkHash: inkHash(drawn),
          },
        }),
      consents: consentsOf(dossier, side, verified),
    },
  ];
}

function consentsOf(
  { record }: Dossier,
  side: Side,
  verified: { readonly method: string; readonly passedAt: string } | undefined,
): ReportPerson['consents'] {
  const { version, acceptedAt } = record.notice;
  const notice = side === 'initiator' ? [{ what: '告知书', version, at: acceptedAt }] : [];
  const face = verified?.method === 'face' ? [{ what: '人脸识别单独同意', version, at: verified.passedAt }] : [];
  return [...notice, ...face];
}

async function hashesOf(dossier: Dossier, shelf: Shelf): Promise<Fact[]> {
  const { kind, record } = dossier;
  const facts: Fact[] = [['告知书', record.notice.hash]];
  for (const { state } of reachedIn(dossier)) {
    const bytes = await shelf.get(paperId(state));
    if (bytes) facts.push([`${stateWord(kind, state) ?? state}的${kind.title}文件`, sha256Hex(bytes)]);
  }
  for (const { data } of signaturesIn(dossier)) {
    const bytes = await shelf.get(statementId(data.side));
    if (bytes) facts.push([`${roleWord(dossier, data.side)}签名声明`, sha256Hex(bytes)]);
  }
  return facts;
}

interface ShelvedSignature {
  readonly certificate: ReportCertificate;
  readonly timestamp: ReportTimestamp;
}

/** Each person's certificate and timestamp, read out of their signature and checked before they are told. */
async function signaturesOnShelf(ports: SealingPorts, dossier: Dossier, shelf: Shelf): Promise<ShelvedSignature[]> {
  const found: ShelvedSignature[] = [];
  for (const event of signaturesIn(dossier)) {
    const { side } = event.data;
    const [statement, cms] = [await shelf.get(statementId(side)), await shelf.get(signatureId(side))];
    if (!statement || !cms) continue;
    const { people, time } = ports.trust;
    const read = await verifySignature(cms, statement, { roots: people, time }, event.at);
    if (!read.ok) throw new Error(`A kept signature must be whole: ${read.fault}`);
    const use = `${roleWord(dossier, side)}签名`;
    const { issuer, serial, notBefore, notAfter, commonName } = read.signer;
    found.push({
      certificate: { use, subject: maskName(commonName), issuer, serial, notBefore, notAfter },
      timestamp: {
        of: use,
        authority: ports.simulated ? '模拟时间戳服务' : '可信时间戳服务',
        ...(read.time !== undefined && { genTime: read.time }),
      },
    });
  }
  return found;
}

const anchorFact = ({ anchor, at }: Anchoring): Fact => [
  anchor === 'local-journal' ? '本平台日志簿' : anchor,
  `${chinaTime(at)}（北京时间）`,
];
