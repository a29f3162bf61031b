import { hostErrorWords } from '../words/host-error-words.ts';
import type { RefusalSetting, RefusalWords } from '../words/refusal-setting.ts';
import type { Words } from '../words/words.ts';
import { hostErrorCodes } from './host-error-codes.ts';

/** What a person reads about a broken promise of the host, by its code, and can do. */
export function failureSaid(words: Words, failure: string, setting: RefusalSetting): RefusalWords {
  if (failure === 'UNAUTHENTICATED') return { text: words.sign.signInFirst, actions: ['signIn'] };
  return hostErrorWords(words, hostErrorCodes.find((code) => code === failure) ?? 'SERVER', setting);
}
