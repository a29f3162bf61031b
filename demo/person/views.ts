import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { words } from '../shared/language.ts';
import { hashOf, type Route } from './route.ts';

/** The element of a view. An invitation's code reaches it as a property: it stands in no address. */
export function view(route: Route, invite: string | undefined): TemplateResult {
  return html`
    <nav class="back"><a href="#/">‹ ${words.home}</a></nav>
    ${keyed(hashOf(route), elementOf(route, invite))}
  `;
}

function elementOf({ view, id }: Route, invite: string | undefined): unknown {
  switch (view) {
    case 'create':
      return html`<iou-form .from=${id}></iou-form>`;
    case 'draft':
      return html`<iou-form .recordId=${id}></iou-form>`;
    case 'sign':
      return html`<iou-sign .recordId=${id} .code=${id === undefined ? invite : undefined}></iou-sign>`;
    case 'record':
      return html`<iou-detail .recordId=${id}></iou-detail>`;
    case 'records':
      return html`<iou-list></iou-list>`;
    case 'home':
      return nothing;
  }
}
