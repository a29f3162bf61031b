import type { CDPSession } from 'playwright-core';

/** Milliseconds of work, by where it was done. */
export interface Busy {
  readonly main: number;
  /** Compositor, raster and display, in whichever process. */
  readonly raster: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const RASTER = /^(Compositor|CompositorTileWorker|CrGpuMain|VizCompositorThread|VizDisplay|ThreadPoolForegroundWorker)/;
const isTask = ({ name, ph }: TraceEvent): boolean => ph === 'X' && /RunTask$/.test(name);

/** Traces all processes of the browser; what it gives ends the trace and sums up the tasks in it. */
export async function traceBusy(browserCdp: CDPSession): Promise<() => Promise<Busy>> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => {
    events.push(...(value as TraceEvent[]));
  };
  browserCdp.on('Tracing.dataCollected', collect);
  await browserCdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'cc', 'gpu', 'devtools.timeline'] },
  });
  return async () => {
    const complete = new Promise((resolve) => browserCdp.once('Tracing.tracingComplete', resolve));
    await browserCdp.send('Tracing.end');
    await complete;
    browserCdp.off('Tracing.dataCollected', collect);
    return sumUp(events);
  };
}

function sumUp(events: readonly TraceEvent[]): Busy {
  const names = new Map<string, string>();
  for (const { name, pid, tid, args } of events)
    if (name === 'thread_name') names.set(`${pid}/${tid}`, args?.name ?? '');
  let [main, raster] = [0, 0];
  for (const event of events.filter(isTask)) {
    const thread = names.get(`${event.pid}/${event.tid}`) ?? '';
    // Time on the processor where it is known: others may be using it too.
    const ms = (event.tdur ?? event.dur ?? 0) / 1000;
    if (thread === 'CrRendererMain') main += ms;
    else if (RASTER.test(thread)) raster += ms;
  }
  return { main, raster };
}
