import { HostError, type Host } from '../host/index.ts';
import { readCrossing, type Crossing } from './crossing.ts';
import { fields } from './given.ts';
import { newHandshake } from './handshake.ts';
import { openLine } from './line.ts';
import { crossingVariables } from './looks.ts';
import { serveHost } from './serve-host.ts';
import type { FrameSettings } from './settings.ts';

export interface OpenFrameOptions {
  readonly window: Pick<Window, 'postMessage'>;
  /** The signing page's, exactly. Nothing is sent to any other. */
  readonly origin: string;
  readonly settings: FrameSettings;
  /** The parent page's own host; without one the frame uses the server that it came from. */
  readonly host?: Host | undefined;
  readonly timeoutMs: number;
  readonly getToken: () => Promise<string>;
  /** An event of the framed elements; false where the page prevented it. */
  readonly onEvent: (event: Crossing) => boolean;
  /** The height of what is shown, CSS pixels. */
  readonly onHeight: (height: number) => void;
}

/** The parent page's end of a frame. */
export interface OpenedFrame {
  show(settings: FrameSettings): Promise<void>;
  /** There is a token to be had again: who was turned away may ask once more. */
  renew(): Promise<void>;
  /** Resolves where the frame is still there; rejects with TIMEOUT where it is not. */
  alive(): Promise<void>;
  close(): void;
}

const TALLEST = 100_000;

/**
 * Begins to talk with the page in a frame. The parent listens to no window: the one message that it posts, to the exact origin,
 * brings the port over which the frame answers. Rejects with TIMEOUT or PROTOCOL where the frame does not.
 */
export async function openFrame(options: OpenFrameOptions): Promise<OpenedFrame> {
  const { window, origin, settings, host, timeoutMs } = options;
  const handshake = newHandshake(host !== undefined);
  const own = new MessageChannel();
  const hosts = host && new MessageChannel();
  const line = openLine(
    own.port1,
    {
      token: () => options.getToken(),
      event: (type, said) => options.onEvent(readCrossing(type, said)),
      height(height) {
        if (typeof height === 'number' && height >= 0 && height <= TALLEST) options.onHeight(Math.ceil(height));
      },
    },
    timeoutMs,
  );
  const stopServing = host && hosts ? serveHost(host, hosts.port1) : undefined;
  const close = () => {
    stopServing?.();
    line.close();
  };

  try {
    window.postMessage(handshake, { targetOrigin: origin, transfer: hosts ? [own.port2, hosts.port2] : [own.port2] });
    const { nonce } = fields(await line.call('begin', handshake.nonce, crossing(settings)));
    if (nonce !== handshake.nonce)
      throw new HostError('PROTOCOL', 'the frame must answer with the nonce that it was given');
  } catch (error) {
    close();
    throw error;
  }
  return {
    show: async (wanted) => void (await line.call('show', crossing(wanted))),
    renew: async () => void (await line.call('renew')),
    alive: async () => void (await line.call('alive')),
    close,
  };
}

/** Variables that the frame would refuse are this page's own affair. */
const crossing = (settings: FrameSettings): FrameSettings => ({
  ...settings,
  variables: settings.variables && crossingVariables(settings.variables),
});
