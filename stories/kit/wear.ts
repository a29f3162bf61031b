import { dressPage, frameOf, hostLooks } from './frame.ts';
import { elementsIn, until } from './page.ts';
import type { Settings } from './settings.ts';

/**
 * Gives the story that stands on the page other looks, without telling it anew: all that style sheets make of the toolbar's choices, which is
 * everything but the language and the network. Resolves once they are to be seen.
 */
export async function wear(settings: Settings): Promise<void> {
  dressPage(settings);
  const { className, style } = frameOf(settings);
  for (const frame of document.querySelectorAll<HTMLElement>('[data-frame]')) {
    frame.className = className;
    for (const [name, value] of Object.entries(style)) if (name.startsWith('--')) frame.style.setProperty(name, value);
  }
  const hosts = [...elementsIn(document)].filter((element) => element.matches('iou-host, iou-embed'));
  await Promise.all(hosts.map((host) => dressHost(host, settings)));
}

async function dressHost(host: Element, settings: Settings): Promise<void> {
  const contrasts = host.getAttribute('contrast') === 'more';
  const ink = () => getComputedStyle(host).getPropertyValue('--iou-color-ink');
  const before = ink();
  Object.assign(host, hostLooks(settings));
  await (host as Element & { readonly updateComplete: Promise<unknown> }).updateComplete;
  // Its style sheet is fetched when it is first asked for.
  if (settings.contrast === 'more' && !contrasts)
    await until('contrast must be raised', () => (ink() === before ? undefined : true));
}
