import { html, nothing, type TemplateResult } from 'lit';
import awning from './awning.svg';
import { inThisLanguage, language, switchLanguage, words } from './language.ts';

/** The market's head: its sign, that this is a demonstration, the language, and what a page puts beside them. */
export function topBar({ home = '/demo/', aside }: { home?: string; aside?: unknown } = {}): TemplateResult {
  return html`
    <header class="top">
      <div class="top-row">
        <a class="brand" href=${home.startsWith('#') ? home : inThisLanguage(home)} lang="zh-CN">
          <img src=${awning} alt="" width="32" height="32" />${words.brand}
        </a>
        <span class="badge">${words.demo}</span>
        ${aside ?? nothing}
        <button class="language" lang=${language === 'en' ? 'zh-CN' : 'en'} @click=${switchLanguage}>
          ${words.switchLanguage}
        </button>
      </div>
    </header>
  `;
}

/** Sets what the page's head says in the language of the page. */
export function nameThePage(title?: string): void {
  document.documentElement.lang = language;
  document.title = title === undefined ? words.brand : `${title} · ${words.brand}`;
}
