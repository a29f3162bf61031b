import type { DemoMessage } from '@iou-kit/host-server';
import { html, render } from 'lit';
import { words } from '../shared/language.ts';

const SHOWN_MS = 6_000;
/** A code is typed from it. */
const CODE_SHOWN_MS = 90_000;

let place: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * A message that arrives, as a phone shows it over whatever is open: also over a dialog of the elements, behind which the
 * phone cannot be reached. Shown again each time, since the top layer stacks by the order of showing.
 */
export function notify({ text }: DemoMessage): void {
  place ??= makePlace();
  render(html`<span class="notification-title">${words.phone.title}</span><span lang="zh-CN">${text}</span>`, place);
  hide();
  place.showPopover();
  clearTimeout(timer);
  timer = setTimeout(hide, text.includes('验证码') ? CODE_SHOWN_MS : SHOWN_MS);
}

export function hide(): void {
  if (place?.matches(':popover-open')) place.hidePopover();
}

function makePlace(): HTMLElement {
  const made = document.createElement('div');
  made.className = 'notification';
  made.popover = 'manual';
  made.setAttribute('role', 'status');
  made.addEventListener('click', hide);
  document.body.append(made);
  return made;
}
