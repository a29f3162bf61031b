import { isEffective, toChineseUppercase } from '@iou-kit/machine';
import type { AgreementRecord, Ink, Kind, Party, Side } from '@iou-kit/machine';
import { formatDate, dateOf, formatMoney } from '../words/format.ts';
import { roleWord } from '../words/kind-words.ts';
import { paperWords } from '../words/paper-words.ts';
import { say } from '../words/say.ts';
import { stampOf, stampWord } from '../words/stamp-words.ts';
import type { Words } from '../words/words.ts';
import type { PaperContent, PaperParty, PaperSchedule, PaperSignature, PaperStamp } from './paper-content.ts';

/** How a paper is looked at. */
export interface PaperSetting {
  /** Whose sign area is a button, as long as it is to be signed. */
  readonly signer?: Side | undefined;
  /** Disclosed handwriting by side; the person's own may lie there before it is committed. */
  readonly ink?: Partial<Record<Side, Ink | undefined>> | undefined;
  readonly sample?: boolean | undefined;
  readonly simulated?: boolean | undefined;
}

/** The paper of a record: the kind's clauses around the two people, in the order of the kind's roles. */
export function composePaper(
  kind: Kind,
  record: AgreementRecord,
  words: Words,
  setting: PaperSetting = {},
): PaperContent {
  const sides = sidesByRole(kind, record);
  const fen = kind.amountFen(record.terms);
  return {
    kind: kind.id,
    title: kind.title,
    number: record.documentNumber,
    parties: sides.map((side) => party(kind, record.parties[side])),
    clauses: kind.clauses(record),
    ...(fen === undefined
      ? {}
      : { sum: kind.paper.sum, amountUpper: toChineseUppercase(fen), amount: formatMoney(fen) }),
    schedule: schedule(kind, record),
    signatures: sides.map((side) => signature(kind, record, side, words, setting)),
    stamp: stamp(kind, record, words),
    sample: setting.sample,
    simulated: setting.simulated,
  };
}

function sidesByRole(kind: Kind, { parties }: AgreementRecord): readonly Side[] {
  return parties.initiator.role === kind.roles[0] ? ['initiator', 'counterparty'] : ['counterparty', 'initiator'];
}

function schedule(kind: Kind, record: AgreementRecord): PaperSchedule | undefined {
  const preset = kind.paper.schedule;
  if (!preset || !record.termsComplete) return undefined;
  return { ...preset, rows: record.schedule ?? kind.schedule(record.terms) };
}

function party(kind: Kind, { role, details }: Party): PaperParty {
  const { name, idNumber, mobile } = details ?? {};
  return {
    role,
    roleWord: kind.roleTitles[role] ?? role,
    name: name?.masked,
    idNumber: idNumber?.masked,
    mobile: mobile?.masked,
  };
}

function signature(
  kind: Kind,
  record: AgreementRecord,
  side: Side,
  words: Words,
  { signer, ink }: PaperSetting,
): PaperSignature {
  const { role, details, signature: signed } = record.parties[side];
  return {
    role,
    roleWord: kind.roleTitles[role] ?? role,
    label: say(words.paper.signArea, { role: roleWord(words, record.kind, role) }),
    name: details?.name.masked,
    at: signed?.at,
    ink: ink?.[side],
    own: side === signer,
  };
}

function stamp(kind: Kind, record: AgreementRecord, words: Words): PaperStamp | undefined {
  const name = stampOf(record.state);
  const at = record.ending?.at ?? record.effectiveAt;
  if (!name) return undefined;
  return {
    text: name === 'released' ? `已${kind.paper.release}` : paperWords.stamp[name],
    label: stampWord(words, kind.id, name),
    date: at && formatDate('zh-CN', dateOf(at)),
    muted: !isEffective(record.state),
  };
}
