/** The person pressed their own sign area. */
export class IouPaperSignEvent extends Event {
  static readonly type = 'iou-paper-sign';
  readonly role: string;

  constructor(role: string) {
    super(IouPaperSignEvent.type);
    this.role = role;
  }
}
