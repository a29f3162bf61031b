import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { watchInbox, type Inbox } from '../shared/inbox.ts';
import { words } from '../shared/language.ts';
import { phone } from '../shared/phone.ts';
import { hide, notify } from './notification.ts';

const WIDE = '(width >= 1100px)';

/** The person's own phone: beside a wide page; on a narrow one a sheet from below, behind a button that counts. */
export interface Pocket {
  button(): unknown;
  device(name: string): TemplateResult;
}

export function pocket(personId: string, draw: () => void): Pocket {
  const wide = matchMedia(WIDE);
  let inbox: Inbox = { messages: [], opened: 0 };
  let seen = 0;
  let open = false;

  const latest = () => inbox.messages[0]?.n ?? inbox.opened;
  const unread = () => inbox.messages.filter(({ n }) => n > seen).length;

  watchInbox(personId, (news) => {
    inbox = news;
    seen = open || wide.matches ? latest() : Math.max(seen, news.opened);
    const [newest] = news.messages;
    if (newest && newest.n > news.opened && !open) notify(newest);
    draw();
  });
  wide.addEventListener('change', draw);

  function toggle(shown: boolean): void {
    open = shown;
    hide();
    seen = latest();
    draw();
  }

  function contents(name: string, close?: () => void): TemplateResult {
    return phone({
      title: words.phone.titleOf(name),
      inbox,
      linkOf: () => '#/records',
      ...(close && { close }),
    });
  }

  return {
    button: () =>
      wide.matches
        ? nothing
        : html`<button class="pocket-button" aria-haspopup="dialog" @click=${() => {
            toggle(true);
          }}>
            ${words.phone.title}
            ${
              unread() > 0
                ? html`<span class="pocket-count"><span aria-hidden="true">${unread()}</span><span class="visually-hidden">${words.phone.unread(unread())}</span></span>`
                : nothing
            }
          </button>`,
    device(name) {
      if (wide.matches) return html`<aside class="phone" aria-labelledby="phone-title">${contents(name)}</aside>`;
      const close = () => {
        toggle(false);
      };
      // A link in a message leads away from the sheet.
      const follow = (event: Event) => {
        if (event.target instanceof HTMLAnchorElement) close();
      };
      return html`<dialog class="phone is-sheet" aria-labelledby="phone-title" ${ref((dialog) => {
        show(dialog, open);
      })} @close=${close} @click=${follow}>
        ${open ? contents(name, close) : nothing}
      </dialog>`;
    },
  };
}

/** A sheet is modal, which only a method can say. */
function show(dialog: Element | undefined, open: boolean): void {
  if (!(dialog instanceof HTMLDialogElement) || dialog.open === open) return;
  if (open) dialog.showModal();
  else dialog.close();
}
