import type { Crossing, FrameEventType } from '@iou-kit/host-adapter/frame';
import type { CommandType, State } from '@iou-kit/machine';
import { IouCommittedEvent, IouSignedEvent, IouSignEvent } from '../iou-act/iou-act.events.ts';
import { IouCreatedEvent, IouDraftSavedEvent, IouInvitedEvent } from '../iou-form/iou-form.events.ts';
import { IouHostFailedEvent } from '../iou-host/iou-host.events.ts';
import { IouEditedEvent, IouEditEvent } from '../iou-preview/iou-preview.events.ts';
import { IouShareWechatEvent } from '../iou-share/iou-share.events.ts';
import { IouClaimedEvent, IouRejectedEvent, IouRejectEvent } from '../iou-sign/iou-sign.events.ts';
import {
  IouContinueEvent,
  IouCreateEvent,
  IouListEvent,
  IouLoginRequestedEvent,
  IouOpenRecordEvent,
} from '../parts/navigation.events.ts';

interface Said {
  readonly recordId: string;
  readonly code: string;
  readonly state: State;
  readonly command: CommandType;
  readonly reason: string;
  readonly url: string;
  readonly from?: string;
  readonly kind?: string;
  readonly refersTo?: string;
}

const about =
  (Made: new (recordId: string) => Event) =>
  ({ recordId }: Said): Event =>
    new Made(recordId);

const makers: Readonly<Record<FrameEventType, (said: Said) => Event>> = {
  'iou-host-failed': ({ code }) => new IouHostFailedEvent(code),
  'iou-created': about(IouCreatedEvent),
  'iou-draft-saved': about(IouDraftSavedEvent),
  'iou-invited': about(IouInvitedEvent),
  'iou-claimed': about(IouClaimedEvent),
  'iou-edit': about(IouEditEvent),
  'iou-edited': about(IouEditedEvent),
  'iou-sign': about(IouSignEvent),
  'iou-signed': ({ recordId, state }) => new IouSignedEvent(recordId, state),
  'iou-reject': ({ recordId, reason }) => new IouRejectEvent(recordId, reason),
  'iou-rejected': about(IouRejectedEvent),
  'iou-committed': ({ recordId, command, state }) => new IouCommittedEvent(recordId, command, state),
  'iou-open-record': about(IouOpenRecordEvent),
  'iou-continue': about(IouContinueEvent),
  'iou-create': ({ from, kind, refersTo }) => new IouCreateEvent(from, { kind, refersTo }),
  'iou-list': () => new IouListEvent(),
  'iou-login-requested': () => new IouLoginRequestedEvent(),
  'iou-share-wechat': ({ url }) => new IouShareWechatEvent(url),
};

/** The event that a tag would have dispatched. What crossed was parsed by the channel: each has what its type needs. */
export const eventOf = ({ type, fields }: Crossing): Event => makers[type](fields as unknown as Said);
