import { words } from './language.ts';
import { announce } from './announce.ts';

/** Copies, and says that it did. Pages that are not served over HTTPS or from this machine have no clipboard. */
export async function copyText(text: string, label: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(words.copied(label));
  } catch {
    announce(words.copyFailed);
  }
}
