import { html, type TemplateResult } from 'lit';
import { words } from '../shared/language.ts';

/** The person's start page, with the doors to the elements. */
export const home = (name: string): TemplateResult => html`
  <div class="home">
    <h1 tabindex="-1">${words.person.hello(name)}</h1>
    <iou-home bare></iou-home>
  </div>
`;
