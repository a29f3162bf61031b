import type { VisitActor } from '../context/visit-store.ts';
import { IouCreateEvent, IouListEvent, IouLoginRequestedEvent } from '../parts/navigation.events.ts';
import type { ActionName } from '../words/refusal-words.ts';

/**
 * Takes the next step under a refusal: in the visit, or out of the element by an event from `element`. False for a step that
 * only the screen around can take (拒签, 撤销: they ask first).
 */
export function followRefusal(action: ActionName, actor: VisitActor, element: EventTarget): boolean {
  const { context } = actor.getSnapshot();
  switch (action) {
    case 'seeLatest':
    case 'review':
      actor.send({ type: 'dismiss' });
      actor.send({ type: 'refresh' });
      return true;
    case 'retry':
    case 'checkAgain':
    case 'startFace':
    case 'faceAgain':
    case 'otherWays':
    case 'refreshStatus':
      again(actor);
      return true;
    case 'back':
      actor.send({ type: 'dismiss' });
      return true;
    case 'confirmRelease':
      actor.send({ type: 'act.begin', act: { type: 'release.confirm' } });
      return true;
    case 'confirmSettlement':
      actor.send({ type: 'act.begin', act: { type: 'settlement.confirm' } });
      return true;
    case 'createAgain':
      element.dispatchEvent(new IouCreateEvent(context.recordId));
      return true;
    case 'myContracts':
      element.dispatchEvent(new IouListEvent());
      return true;
    case 'switchAccount':
    case 'signIn':
      element.dispatchEvent(new IouLoginRequestedEvent());
      return true;
    default:
      return false;
  }
}

/** What was stopped is begun again; what got no answer is asked for again under its own key. */
function again(actor: VisitActor): void {
  const snapshot = actor.getSnapshot();
  const { stopped } = snapshot.context;
  if (snapshot.matches({ open: 'uncertain' }) || snapshot.matches('unavailable')) actor.send({ type: 'retry' });
  else if (stopped?.act) actor.send({ type: 'act.begin', act: stopped.act });
  else if (stopped?.command) actor.send({ type: 'command.give', command: stopped.command });
  else actor.send({ type: 'refresh' });
}
