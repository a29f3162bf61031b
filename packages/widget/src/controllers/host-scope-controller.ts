import { ContextConsumer } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import { hostScopeContext, type HostScope } from '../context/host-scope.ts';

/** What `<iou-host>` offers, and a re-render when something in it has changed. `value` is undefined until the host has answered. */
export const hostScope = (host: ReactiveControllerHost & HTMLElement): { readonly value?: HostScope | undefined } =>
  new ContextConsumer(host, { context: hostScopeContext, subscribe: true, callback: () => host.requestUpdate() });
