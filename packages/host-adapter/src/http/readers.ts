import {
  accepted,
  isGate,
  isHistoryEntry,
  isObject,
  isPolicy,
  isRecordView,
  isVerification,
  type Gate,
  type HistoryEntry,
  type Is,
  type Outcome,
  type RecordView,
  type Verification,
} from '@iou-kit/machine';
import {
  evidenceParts,
  HostError,
  type Attachment,
  type EvidenceStatus,
  type Me,
  type PersonalCode,
  type PolicyAnswer,
  type RecordPage,
} from '../host/index.ts';

/** Reads one shape from what came over the wire; undefined for any other. */
export type Reader<T> = (value: unknown) => T | undefined;

const by =
  <T>(is: Is<T>): Reader<T> =>
  (value) =>
    is(value) ? value : undefined;

const listOf =
  <T>(read: Reader<T>): Reader<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value)) return undefined;
    const items = value.map(read);
    return items.every((item) => item !== undefined) ? (items as T[]) : undefined;
  };

export const readView: Reader<RecordView> = by(isRecordView);
export const readGate: Reader<Gate> = by(isGate);
export const readVerification: Reader<Verification> = by(isVerification);
export const readHistory: Reader<readonly HistoryEntry[]> = listOf(by(isHistoryEntry));

export const readPage: Reader<RecordPage> = (value) => {
  if (!isObject(value)) return undefined;
  const { records, next } = value;
  const views = listOf(readView)(records);
  if (!views || (next !== undefined && typeof next !== 'string')) return undefined;
  return { records: views, ...(next !== undefined && { next }) };
};

export const readPolicy: Reader<PolicyAnswer> = (value) => {
  if (!isObject(value)) return undefined;
  const { policy, now, simulated } = value;
  if (!isPolicy(policy) || typeof now !== 'string' || typeof simulated !== 'boolean') return undefined;
  const [kinds, evidence, origins] = [
    listIn(value, 'kinds'),
    listIn(value, 'evidence'),
    listIn(value, 'returnOrigins'),
  ];
  return {
    ...{ policy, now, simulated },
    ...(kinds && { kinds: kinds.filter((kind) => typeof kind === 'string') }),
    // A later server may offer parts that this program does not know.
    ...(evidence && { evidence: evidenceParts.filter((part) => evidence.includes(part)) }),
    ...(origins && { returnOrigins: origins.filter((origin) => typeof origin === 'string') }),
  };
};

function listIn(value: Readonly<Record<string, unknown>>, name: string): readonly unknown[] | undefined {
  const list = value[name];
  if (list === undefined) return undefined;
  return Array.isArray(list) ? list : [];
}

export const readMe: Reader<Me> = (value) => {
  if (!isObject(value) || typeof value['subject'] !== 'string') return undefined;
  const { subject, known } = value;
  if (known === undefined) return { subject };
  if (!isObject(known)) return undefined;
  const { name, idNumber, mobile } = known;
  if (typeof name !== 'string' || typeof idNumber !== 'string' || typeof mobile !== 'string') return undefined;
  return { subject, known: { name, idNumber, mobile } };
};

export const readLink: Reader<{ readonly url: string }> = (value) =>
  isObject(value) && typeof value['url'] === 'string' ? { url: value['url'] } : undefined;

export const readPersonalCode: Reader<PersonalCode> = (value) => {
  if (!isObject(value)) return undefined;
  const { code, url, expiresAt } = value;
  if (typeof code !== 'string' || typeof url !== 'string' || typeof expiresAt !== 'string') return undefined;
  return { code, url, expiresAt };
};

export const readOwner: Reader<{ readonly name?: string | undefined }> = (value) => {
  if (!isObject(value)) return undefined;
  const { name } = value;
  if (name === undefined) return {};
  return typeof name === 'string' ? { name } : undefined;
};

export const readAttachment: Reader<Attachment> = (value) => {
  if (!isObject(value)) return undefined;
  const { id, commitment, mediaType, size } = value;
  if (
    typeof id !== 'string' ||
    typeof commitment !== 'string' ||
    typeof mediaType !== 'string' ||
    typeof size !== 'number'
  )
    return undefined;
  return { id, commitment, mediaType, size };
};

const evidenceStates = ['none', 'pending', 'timePending', 'sealed', 'erased'] as const;

export const readEvidence: Reader<EvidenceStatus> = (value) => {
  if (!isObject(value)) return undefined;
  const state = evidenceStates.find((each) => each === value['state']);
  const files = listOf(readEvidenceFile)(value['files']);
  return state && files ? { state, files } : undefined;
};

const readEvidenceFile: Reader<EvidenceStatus['files'][number]> = (value) => {
  if (!isObject(value)) return undefined;
  const part = evidenceParts.find((each) => each === value['part']);
  const { name } = value;
  return part && typeof name === 'string' ? { part, name } : undefined;
};

/** The answer in its shape. Throws PROTOCOL for another shape; what came is not quoted, since it may be personal. */
export function shaped<T>(value: unknown, read: Reader<T>, what: string): T {
  const shape = read(value);
  if (shape === undefined) throw new HostError('PROTOCOL', `the server must answer with ${what}`);
  return shape;
}

export const outcome = <T>(answer: Outcome<unknown>, read: Reader<T>, what: string): Outcome<T> =>
  answer.ok ? accepted(shaped(answer.value, read, what)) : answer;

/** The answer of a question that cannot be refused. */
export function plain<T>(answer: Outcome<unknown>, read: Reader<T>, what: string): T {
  if (answer.ok) return shaped(answer.value, read, what);
  throw new HostError('PROTOCOL', `the server must answer with ${what}, but refused with ${answer.refusal.code}`);
}
