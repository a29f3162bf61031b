import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import { permits } from '../lifecycle/permission.ts';
import type { CommandType } from '../model/command.ts';
import type { visit } from './visit.ts';

export type VisitSnapshot = SnapshotFrom<typeof visit>;
export type VisitActor = ActorRefFrom<typeof visit>;

/** May the person of this visit give this command now? The lifecycle's answer, not the element's. */
export const visitPermits = ({ context }: VisitSnapshot, type: Exclude<CommandType, 'record.create'>): boolean =>
  context.view !== undefined && permits(context.view.record, context.view.side, type, context.view.now);

/** Something is under way that a second press must not repeat. */
export const isBusy = (snapshot: VisitSnapshot): boolean =>
  snapshot.matches('loading') ||
  snapshot.matches({ open: 'committing' }) ||
  snapshot.matches({ open: { verifying: 'starting' } }) ||
  snapshot.matches({ open: { verifying: 'sendingCode' } }) ||
  snapshot.matches({ open: { verifying: 'checkingCode' } });

export const isWriting = (snapshot: VisitSnapshot): boolean => snapshot.matches({ open: 'writing' });
export const isVerifying = (snapshot: VisitSnapshot): boolean => snapshot.matches({ open: 'verifying' });
export const isCommitting = (snapshot: VisitSnapshot): boolean => snapshot.matches({ open: 'committing' });
/** A commit got no answer; whether it took is not known. */
export const isUncertain = (snapshot: VisitSnapshot): boolean => snapshot.matches({ open: 'uncertain' });
