const SHOWN_MS = 2500;

let place: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says a short word on what was just done, on the screen and to a screen reader. */
export function announce(text: string): void {
  place ??= makePlace();
  place.textContent = text;
  place.classList.add('is-shown');
  clearTimeout(timer);
  timer = setTimeout(() => place?.classList.remove('is-shown'), SHOWN_MS);
}

function makePlace(): HTMLElement {
  const made = document.createElement('div');
  made.className = 'announcement';
  made.setAttribute('role', 'status');
  document.body.append(made);
  return made;
}
