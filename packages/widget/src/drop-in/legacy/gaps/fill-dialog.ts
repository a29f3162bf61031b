import { lend } from './lend.ts';

/**
 * Modal dialogs in WebKit before 15.4, where `<dialog>` is an element that nobody knows: shown over the page (the build's styles
 * place it), named as one for those who listen, and the focus stays within. Escape is seen to by `iou-dialog`.
 */
export function fillDialog(): void {
  if ('showModal' in HTMLElement.prototype || hasDialogs()) return;
  const { prototype } = HTMLElement;
  lend(prototype, 'showModal', showModal);
  lend(prototype, 'close', close);
  Object.defineProperty(prototype, 'open', {
    configurable: true,
    get: isOpen,
    set(this: HTMLElement, open: boolean) {
      this.toggleAttribute('open', open);
    },
  });
}

const hasDialogs = (): boolean => 'showModal' in document.createElement('dialog');

const guards = new WeakMap<HTMLElement, (event: FocusEvent) => void>();

function isOpen(this: HTMLElement): boolean {
  return this.hasAttribute('open');
}

function showModal(this: HTMLElement): void {
  this.setAttribute('open', '');
  this.setAttribute('role', 'dialog');
  this.setAttribute('aria-modal', 'true');
  const guard = (event: FocusEvent) => {
    if (!event.composedPath().includes(this)) this.querySelector<HTMLElement>('[tabindex]')?.focus();
  };
  guards.set(this, guard);
  document.addEventListener('focusin', guard);
}

function close(this: HTMLElement): void {
  if (!this.hasAttribute('open')) return;
  this.removeAttribute('open');
  this.removeAttribute('aria-modal');
  const guard = guards.get(this);
  if (guard) document.removeEventListener('focusin', guard);
  guards.delete(this);
  this.dispatchEvent(new Event('close'));
}
