import { lend } from './lend.ts';

/** An element's inside in WebKit before 16.4: the elements work without being part of a form. */
const noInternals = () => ({
  form: null,
  states: new Set<string>(),
  setFormValue: () => undefined,
  setValidity: () => undefined,
  checkValidity: () => true,
  reportValidity: () => true,
});

export function fillElements(): void {
  lend(HTMLElement.prototype, 'attachInternals', noInternals);
  // The pad then draws one point to an event.
  lend(PointerEvent.prototype, 'getCoalescedEvents', () => []);
}
