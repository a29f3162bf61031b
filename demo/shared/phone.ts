import type { DemoMessage } from '@iou-kit/host-server';
import { html, nothing, type TemplateResult } from 'lit';
import { copyText } from './copy.ts';
import type { Inbox } from './inbox.ts';
import { words } from './language.ts';
import { shownMobile, shownMoment } from './shown.ts';

export interface PhoneOptions {
  readonly title: string;
  readonly inbox: Inbox;
  /** Whose phone a message is on; absent on a phone that shows one person's alone. */
  readonly ownerOf?: (message: DemoMessage) => string | undefined;
  /** Where the address in a message leads. */
  readonly linkOf: (message: DemoMessage) => string;
  readonly newTab?: boolean;
  readonly close?: () => void;
}

/** A phone's messages, newest first; codes can be copied and links followed. */
export function phone({ title, inbox, close, ...options }: PhoneOptions): TemplateResult {
  return html`
    <div class="phone-head">
      <h2 id="phone-title">${title}</h2>
      ${close ? html`<button class="button small" @click=${close}>${words.phone.close}</button>` : nothing}
    </div>
    <ol class="phone-list" aria-labelledby="phone-title" tabindex="0">
      ${
        inbox.messages.length === 0
          ? html`<li class="phone-empty">${words.phone.empty}<br /><span class="caption">${words.phone.quiet}</span></li>`
          : inbox.messages.map((message) => bubble(message, message.n > inbox.opened, options))
      }
    </ol>
  `;
}

type BubbleOptions = Pick<PhoneOptions, 'ownerOf' | 'linkOf' | 'newTab'>;

function bubble(message: DemoMessage, fresh: boolean, { ownerOf, linkOf, newTab }: BubbleOptions): TemplateResult {
  const owner = ownerOf?.(message);
  const code = /验证码(\d{6})/.exec(message.text)?.[1];
  return html`
    <li class="message ${fresh ? 'is-fresh' : ''}">
      <div class="message-meta">
        <time datetime=${message.at}>${shownMoment(message.at)}</time>
        ${owner === undefined ? nothing : html`<span>${words.phone.to} ${owner}</span>`}
        <span class="number">${shownMobile(message.to)}</span>
      </div>
      <p class="message-text" lang="zh-CN">${code === undefined ? message.text : withCode(message.text, code)}</p>
      ${
        code === undefined
          ? nothing
          : html`<button class="button small" @click=${() => void copyText(code, words.phone.code)}>
            ${words.phone.copyCode}
          </button>`
      }
      ${
        message.url === undefined || !/我的合同|\/demo\//.test(message.text)
          ? nothing
          : html`<a class="button small" href=${linkOf(message)} target=${newTab ? '_blank' : '_self'}>
            ${words.phone.follow}
          </a>`
      }
    </li>
  `;
}

function withCode(text: string, code: string): TemplateResult {
  const [before, after] = text.split(code, 2);
  return html`${before}<span class="message-code">${code}</span>${after}`;
}
