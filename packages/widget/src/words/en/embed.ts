import type { EmbedWords } from '../embed-words.ts';

export const embed: EmbedWords = {
  lang: 'en',
  title: { form: 'Create an IOU', sign: 'Sign an IOU', detail: 'IOU details', list: 'My contracts' },
  outage: 'The signing page cannot be opened right now. Check the network and try again.',
  retry: 'Try again',
  back: 'Back',
};
