/**
 * Tells the later presses of a double press, whose first one opened the dialog, from those that are meant for it. They are told
 * by the browser's own count, so that no time is measured; a key counts none.
 */
export class DoublePress {
  #isOver = true;

  /** The dialog has opened, perhaps by a press that another one follows. */
  begin(): void {
    this.#isOver = false;
  }

  /** Takes away a `mousedown` or a `click` that was not meant for the dialog: it presses nothing and selects no text. */
  readonly swallow = (event: MouseEvent): void => {
    if (event.detail <= 1) this.#isOver = true;
    if (this.#isOver) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
}
