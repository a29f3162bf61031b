import { meetParent, type FramedPage, type FrameSettings, type Parent } from '@iou-kit/host-adapter/frame';
import { render } from 'lit';
import type { Appearance } from '../../appearance/appearance.ts';
import { followHeight } from './follow-height.ts';
import { framedAppearance } from './framed-appearance.ts';
import { framedView } from './framed-view.ts';
import { tellEvents } from './tell-events.ts';

export interface FramePageOptions {
  /** Where the elements are shown. Until a listed parent has spoken nothing is in it. */
  readonly page: HTMLElement;
  /**
   * The origins whose pages may frame this one, exactly: the same list from which the server makes `frame-ancestors`. A second
   * lock, for browsers and proxies that lose that header. Never read it from an address.
   */
  readonly origins: () => Promise<readonly string[]>;
  /** The server that speaks the wire protocol, for parents that bring no host of their own. */
  readonly endpoint: string;
  /** This page's own looks, rules included: a parent's stand over its tokens, and no parent sends rules. */
  readonly appearance?: Appearance | undefined;
}

/**
 * Makes this page what `<iou-embed>` frames: it waits for its parent, shows the element that is asked for, tells of its events and
 * its height, and asks for tokens. Nothing is read from the page's address. The elements are the page's to define.
 */
export function framePage({ page, origins, endpoint, appearance = {} }: FramePageOptions): void {
  meetParent({ window, origins, begin: (parent) => begin({ page, endpoint, appearance }, parent) });
}

type Own = Required<Pick<FramePageOptions, 'page' | 'endpoint'>> & { readonly appearance: Appearance };

function begin({ page, endpoint, appearance: own }: Own, parent: Parent): FramedPage {
  let settings: FrameSettings | undefined;
  let appearance = own;
  /** Another function is another answer: whoever was turned away for want of a token asks again. */
  let getToken = () => parent.getToken();

  function draw(): void {
    if (!settings) return;
    document.documentElement.lang = settings.lang;
    render(framedView(settings, { endpoint, host: parent.host, getToken, appearance }), page);
  }

  tellEvents(page, parent);
  followHeight(page, parent);
  return {
    show(wanted) {
      settings = wanted;
      appearance = framedAppearance(own, wanted);
      draw();
    },
    renew() {
      getToken = () => parent.getToken();
      draw();
    },
  };
}
