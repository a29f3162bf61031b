const outward = { bubbles: true, composed: true } as const;

/** A draft was made: the notice was accepted. The page may keep the id, so that a reload finds the draft again. */
export class IouCreatedEvent extends Event {
  static readonly type = 'iou-created';
  readonly recordId: string;

  constructor(recordId: string) {
    super(IouCreatedEvent.type, outward);
    this.recordId = recordId;
  }
}

/** The host has kept what was filled in so far. */
export class IouDraftSavedEvent extends Event {
  static readonly type = 'iou-draft-saved';
  readonly recordId: string;

  constructor(recordId: string) {
    super(IouDraftSavedEvent.type, outward);
    this.recordId = recordId;
  }
}

/** The other person was invited to fill in their details. */
export class IouInvitedEvent extends Event {
  static readonly type = 'iou-invited';
  readonly recordId: string;

  constructor(recordId: string) {
    super(IouInvitedEvent.type, outward);
    this.recordId = recordId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'iou-created': IouCreatedEvent;
    'iou-draft-saved': IouDraftSavedEvent;
    'iou-invited': IouInvitedEvent;
  }
}
