import type { IouHostElement, IouOpenRecordEvent, IouSignElement } from '@iou-kit/widget';
import type {} from '@iou-kit/widget/react';
import { useCallback, useEffect, useState } from 'react';

/** `/` makes an IOU; `/contract` is where invitations lead. The server renders either. */
export function App({ path }: { readonly path: string }) {
  const [opened, setOpened] = useState<string>();
  const [signed, setSigned] = useState(false);

  // After hydration, so that no tag has changed what the server wrote before React has read it.
  useEffect(() => void import('@iou-kit/widget/drop-in'), []);

  // React attaches no listener of a custom event while it hydrates (react #35446), and sets no property of a tag whose code has not
  // come yet. A ref does both.
  const host = useCallback((element: IouHostElement) => {
    const onSigned = () => setSigned(true);
    const onOpen = ({ recordId }: IouOpenRecordEvent) => setOpened(recordId);
    element.getToken = getToken;
    element.addEventListener('iou-signed', onSigned);
    element.addEventListener('iou-open-record', onOpen);
    return () => {
      element.removeEventListener('iou-signed', onSigned);
      element.removeEventListener('iou-open-record', onOpen);
    };
  }, []);

  return (
    <>
      <p role="status">{signed && '你已签署'}</p>
      <iou-host ref={host} endpoint="https://api.partner.example/iou">
        {opened ? <iou-detail record-id={opened} /> : path === '/contract' ? <iou-sign ref={follow} /> : <iou-form />}
      </iou-host>
    </>
  );
}

/** Your back end has it made with its API key, for whoever is signed in on your site. */
const getToken = async () => (await fetch('/my-token', { method: 'POST' })).text();

/** What the link says stands behind its `#`, which no server sees: an invitation's code, or a record's id. */
function follow(element: IouSignElement) {
  const link = new URLSearchParams(location.hash.slice(1));
  element.code = link.get('iou-invite') ?? undefined;
  element.recordId = link.get('iou-record') ?? undefined;
}
