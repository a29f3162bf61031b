import type { CommandType, State } from '@iou-kit/machine';

const outward = { bubbles: true, composed: true } as const;

/** 确认签署 was pressed. Prevented, the signature is kept and nothing is begun. */
export class IouSignEvent extends Event {
  static readonly type = 'iou-sign';
  readonly recordId: string;

  constructor(recordId: string) {
    super(IouSignEvent.type, { ...outward, cancelable: true });
    this.recordId = recordId;
  }
}

/** The signature of the person of this page stands in the record. */
export class IouSignedEvent extends Event {
  static readonly type = 'iou-signed';
  readonly recordId: string;
  readonly state: State;

  constructor(recordId: string, state: State) {
    super(IouSignedEvent.type, outward);
    this.recordId = recordId;
    this.state = state;
  }
}

/** A command of the person of this page was carried out; `iou-signed` and its like follow for the weightiest. */
export class IouCommittedEvent extends Event {
  static readonly type = 'iou-committed';
  readonly recordId: string;
  readonly command: CommandType;
  readonly state: State;

  constructor(recordId: string, command: CommandType, state: State) {
    super(IouCommittedEvent.type, outward);
    this.recordId = recordId;
    this.command = command;
    this.state = state;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'iou-sign': IouSignEvent;
    'iou-signed': IouSignedEvent;
    'iou-committed': IouCommittedEvent;
  }
}
