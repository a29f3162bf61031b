import { languageOf } from '../words/load-words.ts';

interface EmbedWords {
  readonly lang: string;
  /** What the frame is called, by what it shows. */
  readonly title: Readonly<Record<'form' | 'sign' | 'detail' | 'list', string>>;
  readonly outage: string;
  readonly retry: string;
  readonly back: string;
}

// Of their own, since the page around a frame fetches no catalogue; they belong beside the catalogue's other words.
const zh: EmbedWords = {
  lang: 'zh-CN',
  title: { form: '创建借条', sign: '签署借条', detail: '借条详情', list: '我的合同' },
  outage: '签约页面暂时无法打开，请检查网络后重试',
  retry: '重试',
  back: '返回',
};

const en: EmbedWords = {
  lang: 'en',
  title: { form: 'Create an IOU', sign: 'Sign an IOU', detail: 'IOU details', list: 'My contracts' },
  outage: 'The signing page cannot be opened right now. Check the network and try again.',
  retry: 'Try again',
  back: 'Back',
};

export const embedWords = (lang: string): EmbedWords => (languageOf(lang) === 'zh-CN' ? zh : en);
