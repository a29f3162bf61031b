import '@iou-kit/widget/drop-in';
import type { IouSignElement } from '@iou-kit/widget';
import type {} from '@iou-kit/widget/solid';
import { createSignal, Show } from 'solid-js';

export function App({ path }: { readonly path: string }) {
  const [opened, setOpened] = createSignal<string>();
  return (
    <iou-host
      endpoint="https://api.partner.example/iou"
      prop:getToken={getToken}
      on:iou-open-record={({ recordId }) => setOpened(recordId)}
    >
      <Show when={opened()} fallback={path === '/contract' ? <iou-sign ref={follow} /> : <iou-form />}>
        {(recordId) => <iou-detail attr:record-id={recordId()} />}
      </Show>
    </iou-host>
  );
}

const getToken = async () => (await fetch('/my-token', { method: 'POST' })).text();

function follow(sign: IouSignElement) {
  const link = new URLSearchParams(location.hash.slice(1));
  sign.code = link.get('iou-invite') ?? undefined;
  sign.recordId = link.get('iou-record') ?? undefined;
}
