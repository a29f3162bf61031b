/** What was filled in has been handed in: the record has moved on, or the other person has been invited. */
export class IouFilledEvent extends Event {
  static readonly type = 'iou-filled';

  constructor() {
    super(IouFilledEvent.type);
  }
}
