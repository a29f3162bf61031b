import '@iou-kit/widget/drop-in';
import { meetParent, type FrameSettings, type Parent } from '@iou-kit/host-adapter/frame';
import { render } from 'lit';
import { framedView } from './framed-view.ts';
import { followHeight } from './height.ts';
import { framers } from './framers.ts';
import { tellEvents } from './tell-events.ts';

// Nothing is read from this page's address, and nothing is shown before a listed parent has spoken.
meetParent({ window, origins: framers, begin });

function begin(parent: Parent) {
  const page = document.querySelector('#page') as HTMLElement;
  let settings: FrameSettings | undefined;
  /** Another function is another answer: whoever was turned away for want of a token asks again. */
  let getToken = () => parent.getToken();

  function draw(): void {
    if (!settings) return;
    document.documentElement.lang = settings.lang;
    render(framedView(settings, { host: parent.host, getToken }), page);
  }

  tellEvents(page, parent);
  followHeight(page, parent);
  return {
    show(wanted: FrameSettings) {
      settings = wanted;
      draw();
    },
    renew() {
      getToken = () => parent.getToken();
      draw();
    },
  };
}
