import { html, nothing, type TemplateResult } from 'lit';
import type { HostScope } from '../context/host-scope.ts';
import { signInFirst } from '../iou-host/host-trouble.ts';
import type { IouRefusalActionEvent } from '../iou-refusal/iou-refusal.events.ts';
import { screenTitle } from '../parts/screen-title.ts';
import { skeleton } from '../parts/skeleton.ts';
import { formatMoney } from '../words/format.ts';
import { kindWords } from '../words/kind-words.ts';
import { say } from '../words/say.ts';
import type { Opened } from './opening.ts';

export interface SignGate {
  readonly scope: HostScope;
  readonly opened: Opened;
  readonly onAction: (event: IouRefusalActionEvent) => void;
  readonly onLogin: () => void;
}

/** Before the invitation is claimed: the amount and who it is from, and nothing else. */
export function signGate({ scope, opened, onAction, onLogin }: SignGate): TemplateResult {
  const { words } = scope;
  const { gate, problem } = opened;
  const said = gate && kindWords(words, gate.kind);
  if (problem?.failure === 'UNAUTHENTICATED') return signInFirst({ words, headingLevel: scope.headingLevel, onLogin });
  return html`
    <iou-refusal
      .words=${words}
      .refusal=${problem?.refusal ?? null}
      .failure=${problem?.failure ?? null}
      @iou-refusal-action=${onAction}
    ></iou-refusal>
    ${
      gate && said
        ? html`<div class="card stack gate" part="card">
          ${screenTitle(scope, said.name)}
          ${gate.amountFen === undefined ? nothing : html`<p class="amount">${formatMoney(gate.amountFen)}</p>`}
          ${gate.initiatorName ? html`<p class="text">${say(words.share.from, { name: gate.initiatorName })}</p>` : nothing}
          <p class="caption" role="status">${problem ? nothing : words.common.loading}</p>
        </div>`
        : problem
          ? nothing
          : skeleton(words)
    }
  `;
}
