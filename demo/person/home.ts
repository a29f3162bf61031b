import { html, type TemplateResult } from 'lit';
import { words } from '../shared/language.ts';
import { go } from './route.ts';

/** The person's start page, with the doors to the elements. */
export function home(name: string): TemplateResult {
  return html`
    <div class="home">
      <h1 tabindex="-1">${words.person.hello(name)}</h1>
      <section class="door is-iou" aria-labelledby="door-iou">
        <span class="door-paper" aria-hidden="true" lang="zh-CN">借</span>
        <h2 id="door-iou">${words.person.iou}</h2>
        <p>${words.person.iouText}</p>
        <button class="button primary" @click=${() => {
          go({ view: 'create' });
        }}>${words.person.create}</button>
      </section>
      <section class="door" aria-labelledby="door-folder">
        <h2 id="door-folder">${words.person.folder}</h2>
        <p>${words.person.contractsText}</p>
        <a class="button" href="#/records">${words.person.contracts}</a>
      </section>
    </div>
  `;
}
