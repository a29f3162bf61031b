import type { Host } from '@iou-kit/host-adapter';
import type { FrameSettings } from '@iou-kit/host-adapter/frame';
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Appearance } from '../../appearance/appearance.ts';

export interface Served {
  /** Of the server that this page came from. */
  readonly endpoint: string;
  /** The parent page's own host; without one, the endpoint's. */
  readonly host: Host | undefined;
  readonly getToken: () => Promise<string>;
  readonly appearance: Appearance;
}

/** What the parent page asked for. Another view is another element; another language or theme is not. */
export function framedView(settings: FrameSettings, { endpoint, host, getToken, appearance }: Served): TemplateResult {
  const { view, lang, contrast, largeType, headingLevel } = settings;
  return html`<iou-host
    endpoint=${endpoint}
    .host=${host}
    .getToken=${getToken}
    .lang=${lang}
    .contrast=${contrast}
    .appearance=${appearance}
    .largeType=${largeType}
    .headingLevel=${headingLevel}
  >
    ${keyed(view, elementOf(settings))}
  </iou-host>`;
}

function elementOf({ view, recordId, code, copyFrom }: FrameSettings): TemplateResult {
  switch (view) {
    case 'form':
      return html`<iou-form .recordId=${recordId} .copyFrom=${copyFrom}></iou-form>`;
    case 'sign':
      return html`<iou-sign .recordId=${recordId} .code=${code}></iou-sign>`;
    case 'detail':
      return html`<iou-detail .recordId=${recordId}></iou-detail>`;
    case 'list':
      return html`<iou-list></iou-list>`;
  }
}
