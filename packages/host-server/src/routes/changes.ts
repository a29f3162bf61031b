import type { RecordView } from '@iou-kit/machine';
import { valueOf } from '../edge/problem.ts';
import { eventStream } from './event-stream.ts';
import { personRoute } from './route.ts';

const HEARTBEAT_MS = 15_000;

export const changes = personRoute(
  {
    method: 'GET',
    path: '/v1/records/{id}/changes',
    summary: 'Views of the record as it changes, as an event stream; resumed by Last-Event-ID. Ends with the token.',
    scope: 'read',
    gives: { status: 200, media: 'text/event-stream' },
  },
  async ({ ports, streams, host, bearer, params, request }) => {
    const id = params['id'] ?? '';
    const stop = new AbortController();
    const leave = () => {
      stop.abort();
    };
    const over = AbortSignal.any([stop.signal, request.signal, ...(ports.closing ? [ports.closing] : [])]);

    const present = valueOf(await host.storage.load(id));
    const { body, write } = eventStream(over, leave);
    const response = new Response(body, {
      headers: { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' },
    });
    // No event tells of a reader who left meanwhile: what only that event ends would go on for ever.
    if (over.aborted) return response;
    streams.add(bearer.session, over, leave);
    const heartbeat = setInterval(() => {
      write(': still here\n\n');
    }, ports.heartbeatMs ?? HEARTBEAT_MS);
    const end = setTimeout(leave, Math.max(0, bearer.endsAt - Date.parse(ports.clock.now())));
    over.addEventListener(
      'abort',
      () => {
        clearInterval(heartbeat);
        clearTimeout(end);
      },
      { once: true },
    );

    const seen = request.headers.get('last-event-id');
    let sent = seen === String(present.record.seq) ? present.record.seq : 0;
    const tell = (view: RecordView) => {
      if (view.record.seq <= sent) return;
      sent = view.record.seq;
      write(`id: ${sent}\nevent: view\ndata: ${JSON.stringify(view)}\n\n`);
    };
    write(': open\n\n');
    tell(present);
    // The host knows what it has just shown: nothing that happens from then on is missed.
    host.storage.watch(id, tell, over);
    return response;
  },
);
