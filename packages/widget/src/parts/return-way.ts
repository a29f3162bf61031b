import { html, nothing, type TemplateResult } from 'lit';
import { returnAddress, type ReturnResult } from './return-url.ts';

export interface ReturnWay {
  /** 返回, in the language `lang`. */
  readonly says: string;
  readonly lang: string;
  /** The page's own `return-url`. */
  readonly to: string | undefined;
  readonly recordId: string;
  readonly result: ReturnResult;
}

/** 返回: a link to the page that the person came from. A page in a web-view has no other way to give them back. */
export function returnWay({ says, lang, to, recordId, result }: ReturnWay): TemplateResult | typeof nothing {
  const address = to ? returnAddress(to, recordId, result) : undefined;
  if (address === undefined) return nothing;
  return html`<nav class="container no-print" lang=${lang}>
    <div class="screen"><a class="button secondary wide" part="secondary" href=${address}>${says}</a></div>
  </nav>`;
}
