export type { Appearance, TokenName, TokenValue } from './appearance/appearance.ts';
export { IouHostElement, type ConnectHost } from './iou-host/iou-host.ts';
export { IouHostFailedEvent } from './iou-host/iou-host.events.ts';

export { IouSignElement } from './iou-sign/iou-sign.ts';
export { IouClaimedEvent, IouRejectedEvent, IouRejectEvent } from './iou-sign/iou-sign.events.ts';
export { IouCommittedEvent, IouSignedEvent, IouSignEvent } from './iou-act/iou-act.events.ts';
export { IouEditedEvent, IouEditEvent } from './iou-preview/iou-preview.events.ts';

export { IouHomeElement } from './iou-home/iou-home.ts';
export { IouFormElement } from './iou-form/iou-form.ts';
export { IouCreatedEvent, IouDraftSavedEvent, IouInvitedEvent } from './iou-form/iou-form.events.ts';
export { IouDetailElement } from './iou-detail/iou-detail.ts';
export { IouListElement } from './iou-list/iou-list.ts';

export {
  IouContinueEvent,
  IouCreateEvent,
  IouListEvent,
  IouLoginRequestedEvent,
  IouOpenRecordEvent,
} from './parts/navigation.events.ts';
export { IouPartFailedEvent } from './parts/part-failed.events.ts';
export { IouEmbedElement, type ConnectFrame } from './iou-embed/iou-embed.ts';
export { IouDownloadEvent } from './iou-evidence/iou-evidence.events.ts';
export { IouVerifyElement } from './iou-verify/iou-verify.ts';
export { IouVerifiedEvent } from './iou-verify/iou-verify.events.ts';
export { IouShareWechatEvent } from './iou-share/iou-share.events.ts';
export { IouInkElement } from './ink/iou-ink.ts';
export { IouInkChangeEvent } from './ink/iou-ink.events.ts';

export { listedReturnUrl, returnAddress, type ReturnResult } from './parts/return-url.ts';

export { hostScopeContext, type HostScope } from './context/host-scope.ts';
export type { KindSource, KindSources } from './context/kinds.ts';
export type { Language, Words, WordsOverride } from './words/words.ts';
