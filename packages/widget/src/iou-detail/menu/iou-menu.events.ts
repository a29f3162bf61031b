/** An item of the menu was chosen. */
export class IouMenuSelectEvent extends Event {
  static readonly type = 'iou-menu-select';
  readonly name: string;

  constructor(name: string) {
    super(IouMenuSelectEvent.type);
    this.name = name;
  }
}
