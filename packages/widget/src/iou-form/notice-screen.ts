import type { Kind } from '@iou-kit/machine';
import { html, type TemplateResult } from 'lit';
import type { HostScope } from '../context/host-scope.ts';
import type { IouNoticeAcceptEvent } from '../iou-notice/iou-notice.events.ts';
import { skeleton } from '../parts/skeleton.ts';

export interface NoticeScreen {
  readonly scope: HostScope;
  readonly kind: Kind | undefined;
  readonly isBusy: boolean;
  readonly onAccept: (event: IouNoticeAcceptEvent) => void;
  readonly onDecline: () => void;
}

/** 告知书: what is to be understood before a record is made. */
export const noticeScreen = ({ scope, kind, isBusy, onAccept, onDecline }: NoticeScreen): TemplateResult =>
  html`<div class="container">
    <section class="screen">
      <iou-notice
        .words=${scope.words}
        .kind=${kind}
        .readSeconds=${scope.policy.policy.noticeReadSeconds}
        .busy=${isBusy}
        @iou-notice-accept=${onAccept}
        @iou-notice-decline=${onDecline}
      ></iou-notice>
    </section>
  </div>`;

export const loadingScreen = ({ words }: HostScope): TemplateResult =>
  html`<div class="container"><section class="screen">${skeleton(words)}</section></div>`;
