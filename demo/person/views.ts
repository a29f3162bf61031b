import type { RecordView } from '@iou-kit/machine';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { until } from 'lit/directives/until.js';
import { words } from '../shared/language.ts';
import { hashOf, type Route } from './route.ts';

export interface ViewOptions {
  /** An invitation's code. It reaches its element as a property, and stands in no address. */
  readonly invite: string | null;
  /** A personal code; the same holds for it. */
  readonly counterparty: string | null;
  readonly load: (recordId: string) => Promise<RecordView | undefined>;
}

/** The element of a route, afresh for each. */
export function view(route: Route, options: ViewOptions): TemplateResult {
  return html`
    <nav class="back is-${route.view}"><a href="#/">‹ ${words.home}</a></nav>
    ${keyed(hashOf(route), elementOf(route, options))}
  `;
}

function elementOf({ view, id, kind, about }: Route, { invite, counterparty, load }: ViewOptions): unknown {
  switch (view) {
    case 'create':
      if (id === undefined)
        return html`<iou-form
          kind=${kind ?? 'iou'}
          .refersTo=${about}
          .counterpartyCode=${counterparty ?? undefined}
        ></iou-form>`;
      return until(
        load(id).then((from) => html`<iou-form kind=${from?.record.kind ?? 'iou'} .copyFrom=${from}></iou-form>`),
        nothing,
      );
    case 'draft':
      return html`<iou-form .recordId=${id}></iou-form>`;
    case 'sign':
      return html`<iou-sign .recordId=${id} .code=${id === undefined ? (invite ?? undefined) : undefined}></iou-sign>`;
    case 'record':
      return html`<iou-detail .recordId=${id}></iou-detail>`;
    case 'records':
      return html`<iou-list></iou-list>`;
    case 'home':
      return nothing;
  }
}
