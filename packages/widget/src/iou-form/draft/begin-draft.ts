import type { CommandOf, Kind, RecordView } from '@iou-kit/machine';
import type { HostScope } from '../../context/host-scope.ts';
import { copiedView } from './copied-view.ts';

/** What a page asked to begin with. */
export interface Wishes {
  readonly copyFrom: RecordView | string | undefined;
  readonly refersTo: string | undefined;
  readonly counterpartyCode: string | undefined;
}

export interface Beginning {
  readonly command: CommandOf<'record.create'>;
  readonly copied: RecordView | undefined;
  readonly given: Readonly<Record<string, unknown>> | undefined;
}

/** How a draft is begun whose notice of this version was accepted. */
export async function beginDraft(scope: HostScope, kind: Kind, version: string, wishes: Wishes): Promise<Beginning> {
  const { copyFrom, refersTo, counterpartyCode } = wishes;
  const copied = await copiedView(scope, copyFrom);
  const referring =
    refersTo === undefined || copied
      ? undefined
      : await (await import('./referring-to.ts')).referringTo(scope, kind, refersTo);
  const played = copied?.record.parties[copied.side].role ?? referring?.role;
  const role = played !== undefined && kind.roles.includes(played) ? played : kind.roles[0];
  const code = counterpartyCode === undefined ? {} : { personalCode: counterpartyCode };
  return {
    command: { type: 'record.create', kind: kind.id, role, noticeVersion: version, ...code },
    copied,
    given: referring?.terms,
  };
}
