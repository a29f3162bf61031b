import type { Person, PersonField } from '@iou-kit/machine';

/** A field was typed in. `value` is what stands there, normalised no further than the ID number's spaces and capitals. */
export class IouPersonChangeEvent extends Event {
  static readonly type = 'iou-person-change';
  readonly field: PersonField;
  readonly value: Person;

  constructor(field: PersonField, value: Person) {
    super(IouPersonChangeEvent.type, { bubbles: true });
    this.field = field;
    this.value = value;
  }
}
