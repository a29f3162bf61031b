// Generated from the elements: `npm run generate`.
import type {
  IouClaimedEvent,
  IouCommittedEvent,
  IouContinueEvent,
  IouCreateEvent,
  IouCreatedEvent,
  IouDetailElement,
  IouDownloadEvent,
  IouDraftSavedEvent,
  IouEditEvent,
  IouEditedEvent,
  IouEmbedElement,
  IouFormElement,
  IouHomeElement,
  IouHostElement,
  IouHostFailedEvent,
  IouInkChangeEvent,
  IouInkElement,
  IouInvitedEvent,
  IouListElement,
  IouListEvent,
  IouLoginRequestedEvent,
  IouOpenRecordEvent,
  IouRejectEvent,
  IouRejectedEvent,
  IouShareWechatEvent,
  IouSignElement,
  IouSignEvent,
  IouSignedEvent,
  IouVerifiedEvent,
  IouVerifyElement,
} from '../index.ts';

/** What a template may say of each tag: attributes with the properties that they set, properties, and events. */
export interface Tags {
  'iou-detail': {
    element: IouDetailElement;
    attributes: {
      'record-id': 'recordId';
      'return-url': 'returnUrl';
    };
    properties: 'recordId' | 'returnUrl';
    events: {
      'iou-continue': IouContinueEvent;
      'iou-create': IouCreateEvent;
      'iou-open-record': IouOpenRecordEvent;
      'iou-list': IouListEvent;
      'iou-login-requested': IouLoginRequestedEvent;
      'iou-committed': IouCommittedEvent;
      'iou-sign': IouSignEvent;
      'iou-signed': IouSignedEvent;
      'iou-download': IouDownloadEvent;
      'iou-share-wechat': IouShareWechatEvent;
    };
  };
  'iou-embed': {
    element: IouEmbedElement;
    attributes: {
      src: 'src';
      view: 'view';
      'record-id': 'recordId';
      'copy-from': 'copyFrom';
      'record-href': 'recordHref';
      'return-url': 'returnUrl';
      token: 'token';
      lang: 'lang';
      theme: 'theme';
      contrast: 'contrast';
      density: 'density';
      'large-type': 'largeType';
      'heading-level': 'headingLevel';
      allow: 'allow';
      timeout: 'timeout';
    };
    properties:
      | 'src'
      | 'view'
      | 'recordId'
      | 'code'
      | 'copyFrom'
      | 'recordHref'
      | 'returnUrl'
      | 'host'
      | 'token'
      | 'getToken'
      | 'lang'
      | 'theme'
      | 'contrast'
      | 'density'
      | 'appearance'
      | 'largeType'
      | 'headingLevel'
      | 'allow'
      | 'timeout';
    events: {
      'iou-host-failed': IouHostFailedEvent;
      'iou-login-requested': IouLoginRequestedEvent;
      'iou-created': IouCreatedEvent;
      'iou-draft-saved': IouDraftSavedEvent;
      'iou-invited': IouInvitedEvent;
      'iou-claimed': IouClaimedEvent;
      'iou-edit': IouEditEvent;
      'iou-edited': IouEditedEvent;
      'iou-sign': IouSignEvent;
      'iou-signed': IouSignedEvent;
      'iou-reject': IouRejectEvent;
      'iou-rejected': IouRejectedEvent;
      'iou-committed': IouCommittedEvent;
      'iou-open-record': IouOpenRecordEvent;
      'iou-continue': IouContinueEvent;
      'iou-create': IouCreateEvent;
      'iou-list': IouListEvent;
      'iou-share-wechat': IouShareWechatEvent;
    };
  };
  'iou-form': {
    element: IouFormElement;
    attributes: {
      kind: 'kind';
      'record-id': 'recordId';
      'copy-from': 'copyFrom';
      'refers-to': 'refersTo';
      'counterparty-code': 'counterpartyCode';
      name: 'name';
      required: 'required';
      'return-url': 'returnUrl';
    };
    properties: 'kind' | 'recordId' | 'copyFrom' | 'refersTo' | 'counterpartyCode' | 'name' | 'required' | 'returnUrl';
    events: {
      'iou-created': IouCreatedEvent;
      'iou-draft-saved': IouDraftSavedEvent;
      'iou-invited': IouInvitedEvent;
      'iou-edit': IouEditEvent;
      'iou-edited': IouEditedEvent;
      'iou-sign': IouSignEvent;
      'iou-signed': IouSignedEvent;
      'iou-committed': IouCommittedEvent;
      'iou-share-wechat': IouShareWechatEvent;
      'iou-open-record': IouOpenRecordEvent;
      'iou-list': IouListEvent;
    };
  };
  'iou-home': {
    element: IouHomeElement;
    attributes: {
      bare: 'bare';
    };
    properties: 'bare';
    events: {
      'iou-create': IouCreateEvent;
      'iou-list': IouListEvent;
    };
  };
  'iou-host': {
    element: IouHostElement;
    attributes: {
      endpoint: 'endpoint';
      token: 'token';
      lang: 'lang';
      theme: 'theme';
      contrast: 'contrast';
      density: 'density';
      'large-type': 'largeType';
      'heading-level': 'headingLevel';
    };
    properties:
      | 'host'
      | 'endpoint'
      | 'token'
      | 'getToken'
      | 'words'
      | 'kinds'
      | 'lang'
      | 'theme'
      | 'contrast'
      | 'density'
      | 'appearance'
      | 'largeType'
      | 'headingLevel';
    events: {
      'iou-continue': IouContinueEvent;
      'iou-create': IouCreateEvent;
      'iou-open-record': IouOpenRecordEvent;
      'iou-list': IouListEvent;
      'iou-login-requested': IouLoginRequestedEvent;
      'iou-committed': IouCommittedEvent;
      'iou-sign': IouSignEvent;
      'iou-signed': IouSignedEvent;
      'iou-download': IouDownloadEvent;
      'iou-share-wechat': IouShareWechatEvent;
      'iou-host-failed': IouHostFailedEvent;
      'iou-created': IouCreatedEvent;
      'iou-draft-saved': IouDraftSavedEvent;
      'iou-invited': IouInvitedEvent;
      'iou-claimed': IouClaimedEvent;
      'iou-edit': IouEditEvent;
      'iou-edited': IouEditedEvent;
      'iou-reject': IouRejectEvent;
      'iou-rejected': IouRejectedEvent;
      'iou-ink-change': IouInkChangeEvent;
      'iou-verified': IouVerifiedEvent;
    };
  };
  'iou-ink': {
    element: IouInkElement;
    attributes: {
      name: 'name';
      disabled: 'disabled';
      'shape-only': 'shapeOnly';
    };
    properties: 'words' | 'name' | 'disabled' | 'shapeOnly' | 'value' | 'strokes';
    events: {
      'iou-ink-change': IouInkChangeEvent;
    };
  };
  'iou-list': {
    element: IouListElement;
    attributes: {
      'record-href': 'recordHref';
    };
    properties: 'recordHref';
    events: {
      'iou-open-record': IouOpenRecordEvent;
      'iou-create': IouCreateEvent;
    };
  };
  'iou-sign': {
    element: IouSignElement;
    attributes: {
      'record-id': 'recordId';
      'return-url': 'returnUrl';
    };
    properties: 'code' | 'recordId' | 'returnUrl';
    events: {
      'iou-claimed': IouClaimedEvent;
      'iou-sign': IouSignEvent;
      'iou-signed': IouSignedEvent;
      'iou-reject': IouRejectEvent;
      'iou-rejected': IouRejectedEvent;
      'iou-committed': IouCommittedEvent;
      'iou-open-record': IouOpenRecordEvent;
      'iou-list': IouListEvent;
      'iou-create': IouCreateEvent;
      'iou-login-requested': IouLoginRequestedEvent;
    };
  };
  'iou-verify': {
    element: IouVerifyElement;
    attributes: {
      number: 'number';
      'document-hash': 'documentHash';
      'heading-level': 'headingLevel';
    };
    properties: 'words' | 'trust' | 'number' | 'documentHash' | 'headingLevel';
    events: {
      'iou-verified': IouVerifiedEvent;
    };
  };
}
