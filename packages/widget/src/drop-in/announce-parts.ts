import { languageOf } from '../words/language-of.ts';
import type { PartLists } from './part-lists.ts';

/**
 * Makes what asks, for a tag on the page, for every part of its first screen at once: by itself each would wait until another
 * one has come that imports it. `base` is the loader's address.
 */
export function announceParts(lists: PartLists, base: string): (tag: string, used: Element) => void {
  const announced = new Set<string>();
  return (tag, used) => {
    const page = document.documentElement;
    const lang = languageOf((used.closest<HTMLElement>('iou-host') ?? page).lang || page.lang || 'zh-CN');
    const kind = String(Reflect.get(used, 'kind') ?? used.getAttribute('kind') ?? 'iou');
    // `<iou-host>` speaks; the tags that make or show a record need its kind.
    const wanted = tag === 'iou-host' ? [tag, lang] : shown.test(tag) ? [tag, kind, `${kind}/${lang}`] : [tag];
    for (const name of wanted.flatMap((each) => lists[each] ?? [])) {
      if (announced.has(name)) continue;
      announced.add(name);
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = new URL(`parts/${name}.js`, base).href;
      // A policy that goes by nonces holds for this one as for the script.
      link.nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
      document.head.append(link);
    }
  };
}

const shown = /^iou-(form|sign|detail)$/;
