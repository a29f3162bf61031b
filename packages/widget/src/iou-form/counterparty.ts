import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { until } from 'lit/directives/until.js';
import type { HostScope } from '../context/host-scope.ts';
import { errorIcon, infoIcon } from '../icons/icons.ts';
import { say } from '../words/say.ts';

/** Whose personal code it is that a record is to be made with; or that it opens nothing any more. */
export function counterparty({ host, words }: HostScope, code: string): unknown {
  const { myCode, common } = words;
  const said = async (): Promise<TemplateResult> => {
    const owner = await host.personalCode?.owner(code).catch(() => undefined);
    if (!owner?.ok)
      return html`<p class="band is-error text" role="alert">${errorIcon}<span>${myCode.unknown}</span></p>`;
    const name = owner.value.name ?? common.other;
    return html`<p class="band text">${infoIcon}<span>${say(myCode.with, { name })}</span></p>`;
  };
  const waiting = html`<p class="caption" role="status">${common.loading}</p>`;
  return guard([host, words, code], () => until(said(), waiting));
}
