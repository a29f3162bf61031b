import type { Kind } from '@iou-kit/machine';
import type { HostScope } from '../../context/host-scope.ts';

/** What a draft begins with that refers to another record. */
export interface Referring {
  readonly terms: Readonly<Record<string, unknown>>;
  /** The same person pays here as there. */
  readonly role: string;
}

/** A draft that refers to a record of the person's, by the first field that can; undefined where it cannot be. */
export async function referringTo(scope: HostScope, kind: Kind, recordId: string): Promise<Referring | undefined> {
  const found = await scope.host.storage.load(recordId).catch(() => undefined);
  if (!found?.ok) return undefined;
  const { record, side } = found.value;
  const field = kind.fields.filter((spec) => spec.type === 'record').find(({ kinds }) => kinds.includes(record.kind));
  if (!field) return undefined;
  const { debtor } = await scope.loadKind(record.kind);
  const owes = record.parties[side].role === debtor;
  const role = kind.roles.find((each) => (each === kind.debtor) === owes) ?? kind.roles[0];
  return { role, terms: { ...field.begins, [field.name]: { id: record.id, number: record.documentNumber } } };
}
