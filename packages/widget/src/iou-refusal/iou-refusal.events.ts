import type { ActionName } from '../words/refusal-words.ts';

/** A next step under a refusal was chosen. `action` is a key of `words.action`. */
export class IouRefusalActionEvent extends Event {
  static readonly type = 'iou-refusal-action';
  readonly action: ActionName;

  constructor(action: ActionName) {
    super(IouRefusalActionEvent.type);
    this.action = action;
  }
}
