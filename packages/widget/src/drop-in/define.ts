import { ContextRoot } from '@lit/context';
import { httpHost } from '@iou-kit/host-adapter/http';
import '../iou-host/define.ts';
import { IouHostElement } from '../iou-host/iou-host.ts';
import { loadWhenUsed } from './load-when-used.ts';

// The one place where the elements meet a concrete host.
IouHostElement.connect = (options) => httpHost(options);

// Elements that come before their host are heard once it is there.
new ContextRoot().attach(document.body);

loadWhenUsed(document, {
  'iou-form': () => import('../iou-form/define.ts'),
  'iou-sign': () => import('../iou-sign/define.ts'),
  'iou-detail': () => import('../iou-detail/define.ts'),
  'iou-list': () => import('../iou-list/define.ts'),
});
