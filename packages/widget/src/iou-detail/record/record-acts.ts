import type { CommandType, GivenCommand, VerifiedAct, VisitSnapshot } from '@iou-kit/machine';
import { visitPermits } from '@iou-kit/machine/visit';
import type { HostScope } from '../../context/host-scope.ts';
import type { VisitController } from '../../controllers/visit-controller.ts';
import { IouContinueEvent, IouCreateEvent } from '../../parts/navigation.events.ts';
import type { ActionName } from '../../words/refusal-words.ts';
import type { RecordAction } from './record-actions.ts';
import type { DialogName } from './record-dialogs.ts';
import type { RecordSlice } from './record-slice.ts';

export interface ActPlaces {
  /** Opens the dialog of that name. */
  ask(name: DialogName): void;
  /** The part that sees acts through. */
  act(): { begin(act: VerifiedAct): void } | null;
}

/** What each step does: gives a command, begins an act that needs a verification, asks first, or leads elsewhere. */
export class RecordActs {
  readonly #element: EventTarget;
  readonly #visit: VisitController<RecordSlice>;
  readonly #places: ActPlaces;
  #completed: CommandType | null = null;

  constructor(element: EventTarget, visit: VisitController<RecordSlice>, places: ActPlaces) {
    this.#element = element;
    this.#visit = visit;
    this.#places = places;
  }

  /** What the law permits and the host can do. */
  offered({ host }: HostScope): readonly RecordAction[] {
    const actions = this.#visit.slice?.actions ?? [];
    return host.capabilities.reminders ? actions : actions.filter(({ command }) => command !== 'counterparty.remind');
  }

  mayRemind({ host }: HostScope): boolean {
    const snapshot = this.#snapshot;
    return snapshot !== undefined && host.capabilities.reminders && visitPermits(snapshot, 'reminder.set');
  }

  setReminder(on: boolean): void {
    this.#give({ type: 'reminder.set', on });
  }

  begin(name: ActionName): void {
    this.#steps[name]?.();
  }

  /** The dialog was answered. */
  confirm(name: DialogName, reason: string): void {
    switch (name) {
      case 'requestRelease':
        return this.#verify({ type: 'release.request', reason });
      case 'requestSettlement':
        return this.#verify({ type: 'settlement.request', reason });
      case 'reject':
        return this.#give({ type: 'record.reject', reason });
      case 'revoke':
        return this.#give({ type: 'record.revoke' });
      case 'deleteDraft':
        return this.#give({ type: 'record.discard' });
    }
  }

  /** Called when the element has updated; true when an act was carried out. What was reopened is to be filled in again. */
  settle(slice: RecordSlice | undefined): boolean {
    const completed = slice?.completed ?? null;
    const isNew = completed !== null && completed !== this.#completed;
    this.#completed = completed;
    if (isNew && completed === 'record.edit') this.#continue();
    return isNew;
  }

  readonly #steps: Readonly<Partial<Record<ActionName, () => void>>> = {
    continueEditing: () => this.#continue(),
    submitDetails: () => this.#continue(),
    backToEdit: () => this.#give({ type: 'record.edit' }),
    confirmIssue: () => this.#verify({ type: 'signature.sign' }),
    signNow: () => this.#verify({ type: 'signature.sign' }),
    confirmRelease: () => this.#verify({ type: 'release.confirm' }),
    confirmSettlement: () => this.#verify({ type: 'settlement.confirm' }),
    withdrawInvitation: () => this.#give({ type: 'invitation.withdraw' }),
    declineDetails: () => this.#give({ type: 'invitation.decline' }),
    remind: () => this.#give({ type: 'counterparty.remind' }),
    cancelRelease: () => this.#give({ type: 'release.cancel' }),
    cancelSettlement: () => this.#give({ type: 'settlement.cancel' }),
    refuseRelease: () => this.#give({ type: 'release.refuse' }),
    refuseSettlement: () => this.#give({ type: 'settlement.refuse' }),
    requestRelease: () => this.#places.ask('requestRelease'),
    requestSettlement: () => this.#places.ask('requestSettlement'),
    reject: () => this.#places.ask('reject'),
    revoke: () => this.#places.ask('revoke'),
    deleteDraft: () => this.#places.ask('deleteDraft'),
    createAgain: () => this.#element.dispatchEvent(new IouCreateEvent(this.#recordId)),
  };

  #verify(act: VerifiedAct): void {
    this.#places.act()?.begin(act);
  }

  #give(command: GivenCommand): void {
    this.#visit.actor?.send({ type: 'command.give', command });
  }

  #continue(): void {
    if (this.#recordId) this.#element.dispatchEvent(new IouContinueEvent(this.#recordId));
  }

  get #snapshot(): VisitSnapshot | undefined {
    return this.#visit.actor?.getSnapshot();
  }

  get #recordId(): string | undefined {
    return this.#visit.slice?.view?.record.id;
  }
}
