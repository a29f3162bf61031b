import type { CommandType, Ink, RecordView, Refusal, Stopped, VerifiedAct } from '@iou-kit/machine';
import type { VisitSnapshot } from '@iou-kit/machine/visit';
import type { RefusalSetting } from '../words/refusal-words.ts';

export interface ActSlice {
  readonly phase: 'quiet' | 'writing' | 'verifying' | 'committing' | 'uncertain' | 'loading' | 'unavailable';
  readonly act: VerifiedAct | null;
  /** A command that a dialog asks about, or that is on its way. */
  readonly asked: CommandType | null;
  readonly ink: Ink | null;
  readonly view: RecordView | undefined;
  readonly refusal: Refusal | null;
  readonly failure: string | null;
  readonly stopped: Stopped | null;
  readonly completed: CommandType | null;
}

export const actSlice = (snapshot: VisitSnapshot): ActSlice => {
  const { act, intent, command, ink, view, refusal, failure, stopped, completed } = snapshot.context;
  return {
    phase: phaseOf(snapshot),
    act,
    asked: intent ?? command?.type ?? null,
    ink,
    view,
    refusal,
    failure,
    stopped,
    completed,
  };
};

const closed = ['loading', 'unavailable'] as const;
const opened = ['writing', 'verifying', 'committing', 'uncertain'] as const;

const phaseOf = (snapshot: VisitSnapshot): ActSlice['phase'] =>
  closed.find((phase) => snapshot.matches(phase)) ?? opened.find((open) => snapshot.matches({ open })) ?? 'quiet';

/** A sheet is open: the one for the signature, or the identity check until its act is done. */
export const isInSheet = ({ phase, act }: ActSlice): boolean =>
  phase === 'writing' || phase === 'verifying' || (phase === 'committing' && act !== null);

/** A dialog that asks about a command is open, until the command is done or has failed. */
export const asksAbout = ({ phase, asked, act }: ActSlice, command: CommandType): boolean =>
  act === null && asked === command && (phase === 'quiet' || phase === 'committing');

/** The refusal is about fields that stand on the page: the form puts the focus into the first of them. */
export const isToldAtFields = ({ refusal, stopped }: ActSlice): boolean =>
  stopped?.command?.type === 'details.provide' &&
  (refusal?.code === 'IDENTITY_MISMATCH' || (refusal?.issues?.length ?? 0) > 0);

/** These say by themselves that nothing was done, or that something was. */
const saysItself: ReadonlySet<Refusal['code']> = new Set<Refusal['code']>([
  'STATE_CONFLICT',
  'EXPIRED',
  'DOCUMENT_CHANGED',
  'IDENTITY_MISMATCH',
  'NOT_FOUND',
  'NOT_A_PARTY',
]);

/** What the words of a refusal under the page's title depend on. */
export function settingOf({ phase, view, refusal, failure, stopped, act }: ActSlice): RefusalSetting {
  const about = stopped?.act?.type ?? stopped?.command?.type ?? act?.type;
  const known = refusal !== null && stopped !== null && !saysItself.has(refusal.code);
  return {
    side: view?.side,
    record: stopped?.record ?? view?.record,
    verifying: stopped?.verified ?? false,
    place: about === 'details.provide' ? 'form' : 'verification',
    outcomeUnknown: phase === 'uncertain' && (failure === 'NETWORK' || failure === 'TIMEOUT'),
    nothingDone: known ? (about === 'signature.sign' ? 'notSigned' : 'notSubmitted') : undefined,
  };
}
