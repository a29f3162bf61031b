import { HostError, type Host } from '../host/index.ts';
import { crossingOf, type FrameEventType } from './crossing.ts';
import { frameHost } from './frame-host.ts';
import { flag, text } from './given.ts';
import { readHandshake, type Handshake } from './handshake.ts';
import { openLine, type Line } from './line.ts';
import { readSettings, type FrameSettings } from './settings.ts';

/** The parent page as the framed page knows it. */
export interface Parent {
  /** The parent page's own host, where it serves one. */
  readonly host: Host | undefined;
  getToken(): Promise<string>;
  /** Tells of an event; false where the parent page prevented it. */
  tell(type: FrameEventType, event: object): Promise<boolean>;
  setHeight(height: number): void;
}

/** The framed page: it is begun once, when a parent was met. */
export interface FramedPage {
  show(settings: FrameSettings): void;
  renew(): void;
}

export interface MeetParentOptions {
  readonly window: Window;
  /** The origins whose pages may frame this one, exactly; from the server, never from an address. */
  readonly origins: () => Promise<readonly string[]>;
  readonly begin: (parent: Parent) => FramedPage;
  readonly timeoutMs?: number | undefined;
}

const TIMEOUT_MS = 60_000;

/**
 * Waits for the parent page. Heard is the first handshake from the very window that frames this one, whose origin stands on the
 * list; everything before, beside and after it changes nothing. A page without a parent waits for ever, and shows nothing.
 */
export function meetParent({ window, origins, begin, timeoutMs = TIMEOUT_MS }: MeetParentOptions): void {
  if (window.parent === window) return;
  let isMet = false;
  const listed = origins();
  // Told to nobody: without the list nobody is on it.
  listed.catch(() => undefined);

  async function hear(event: MessageEvent): Promise<void> {
    if (isMet || event.source !== window.parent) return;
    const handshake = readHandshake(event);
    if (!handshake || !(await listed).includes(event.origin) || isMet) return;
    isMet = true;
    window.removeEventListener('message', onMessage);
    talk(handshake, event.ports, begin, timeoutMs);
  }

  const onMessage = (event: MessageEvent) => {
    hear(event).catch(() => undefined);
  };
  window.addEventListener('message', onMessage);
}

function talk(
  { nonce, hosted }: Handshake,
  [own, hosts]: readonly MessagePort[],
  begin: MeetParentOptions['begin'],
  timeoutMs: number,
): void {
  if (!own) return;
  let page: FramedPage | undefined;
  const begun = (): FramedPage => {
    if (page) return page;
    throw new HostError('PROTOCOL', 'the frame must be begun first');
  };
  const line = openLine(
    own,
    {
      async begin(given, settings) {
        if (given !== nonce || page)
          throw new HostError('PROTOCOL', 'a frame is begun once, with the nonce of its handshake');
        const wanted = readSettings(settings);
        const host = hosted && hosts ? await frameHost(hosts, { timeoutMs }) : undefined;
        page ??= begin(parentOn(line, host));
        page.show(wanted);
        return { nonce };
      },
      show(settings) {
        begun().show(readSettings(settings));
      },
      renew() {
        begun().renew();
      },
      alive: () => undefined,
    },
    timeoutMs,
  );
}

const parentOn = (line: Line, host: Host | undefined): Parent => ({
  host,
  getToken: async () => text(await line.call('token')),
  tell: async (type, event) => flag(await line.call('event', type, crossingOf(type, event).fields)),
  setHeight(height) {
    line.call('height', height).catch(() => undefined);
  },
});
