import { en, zh, type DemoWords } from './words.ts';

export type Language = 'zh-CN' | 'en';

/** The page's language stands in its address, so that nothing needs to be stored. */
export const language: Language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'zh-CN';
export const words: DemoWords = language === 'en' ? en : zh;

/** The same address for a page of the demo, in the language of this page. */
export function inThisLanguage(address: string): string {
  const url = new URL(address, location.href);
  if (language === 'en') url.searchParams.set('lang', 'en');
  return url.href;
}

/** Loads this page again in the other language; what stands behind # is kept. */
export function switchLanguage(): void {
  const url = new URL(location.href);
  if (language === 'en') url.searchParams.delete('lang');
  else url.searchParams.set('lang', 'en');
  location.assign(url);
}
