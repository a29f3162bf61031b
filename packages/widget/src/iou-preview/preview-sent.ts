import type { Kind, RecordView } from '@iou-kit/machine';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { HostScope } from '../context/host-scope.ts';
import { chatIcon } from '../icons/act-icons.ts';
import { successIcon } from '../icons/icons.ts';
import { partTitle, screenTitle } from '../parts/screen-title.ts';
import { otherRole, statusWords } from '../parts/status-words.ts';
import { wordsOf } from '../words/kind-words.ts';
import { say } from '../words/say.ts';

export interface PreviewSent {
  readonly scope: HostScope;
  readonly kind: Kind;
  readonly view: RecordView;
  readonly maySetReminder: boolean;
  readonly onReminder: (event: Event) => void;
  readonly onOpen: () => void;
}

/** 借条发起成功: what happens next, and the way to the other person. */
export function previewSent(given: PreviewSent): TemplateResult {
  const { scope, kind, view } = given;
  const { words, host } = scope;
  const { title, sentence } = statusWords(scope, view);
  const said = wordsOf(words, kind.id);
  const reminder = host.capabilities.reminders && given.maySetReminder ? said.schedule?.reminder : undefined;
  return html`
    <div class="done">${successIcon}${screenTitle(scope, said.screens.sent)}</div>
    <div class="card stack" part="card">
      <div>
        ${partTitle(scope, title)}
        <p class="caption">${sentence}</p>
      </div>
      ${view.record.state === 'pending' ? html`<p class="text row">${chatIcon}<span>${say(words.sent.texted, { other: otherRole(scope, view) })}</span></p>` : nothing}
      ${
        reminder
          ? html`<hr class="divider" />
            <label class="switch">
              <span>${reminder}</span>
              <input type="checkbox" role="switch" .checked=${live(view.record.reminders[view.side])} @change=${given.onReminder} />
            </label>`
          : nothing
      }
    </div>
    <div class="bar" part="bar">
      <button class="button secondary" part="secondary" type="button" @click=${given.onOpen}>${words.action.viewDetails}</button>
      ${view.record.state === 'pending' ? html`<iou-send class="primary" .view=${view}></iou-send>` : nothing}
    </div>
  `;
}
