import type { Host } from '@iou-kit/host-adapter';
import type { RecordView, VisitActor } from '@iou-kit/machine';

export type { VisitActor };

/**
 * One visit per record id, shared by all elements of one `<iou-host>`. Counted: the visit of a record stops when the last
 * top-level element that opened it closes it.
 */
export interface VisitStore {
  open(recordId: string, view?: RecordView): Promise<VisitActor>;
  close(recordId: string): void;
  /** Ends every visit; the store is not used again. */
  dispose(): void;
}

interface Entry {
  readonly actor: Promise<VisitActor>;
  owners: number;
}

/** XState and the law come with the first visit, so that drafting loads neither. */
async function startVisit(host: Host, recordId: string, view: RecordView | undefined): Promise<VisitActor> {
  const code = await import('./start-visit.ts');
  return code.startVisit(host, recordId, view);
}

export function visitStore(host: Host): VisitStore {
  const entries = new Map<string, Entry>();
  const end = (entry: Entry): void => {
    entry.actor.then(
      (actor) => actor.stop(),
      () => undefined,
    );
  };
  return {
    open(recordId, view) {
      const known = entries.get(recordId);
      if (known) {
        known.owners += 1;
        return known.actor;
      }
      const entry: Entry = { actor: startVisit(host, recordId, view), owners: 1 };
      entries.set(recordId, entry);
      // A visit that could not be started is forgotten, so that opening it again tries again.
      entry.actor.catch(() => entries.delete(recordId));
      return entry.actor;
    },
    close(recordId) {
      const entry = entries.get(recordId);
      if (!entry) return;
      entry.owners -= 1;
      if (entry.owners > 0) return;
      entries.delete(recordId);
      end(entry);
    },
    dispose() {
      for (const entry of entries.values()) end(entry);
      entries.clear();
    },
  };
}
