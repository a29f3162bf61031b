import type { Words } from './words.ts';

/** One field of a form in words. Unused parts are empty. */
export interface FieldWords {
  readonly label: string;
  readonly help: string;
  readonly option?: Readonly<Record<string, string>> | undefined;
  /** By the code of the issue. */
  readonly error: Readonly<Record<string, string>>;
}

/** What any kind of agreement says, found by name: elements know kinds by this alone. */
export interface KindWords {
  readonly name: string;
  /** The name of the paper to a screen reader. */
  readonly article: string;
  readonly role: Readonly<Record<string, string>>;
  readonly roleChoice: Readonly<Record<string, { readonly label: string; readonly note: string }>>;
  readonly sentence: Readonly<Record<string, string>>;
  readonly field: Readonly<Record<string, FieldWords>>;
  readonly gloss: Readonly<Record<string, string>>;
  readonly notice: {
    readonly title: string;
    readonly readFirst: string;
    readonly gloss: Readonly<Record<string, string>>;
  };
}

/** The words of a kind; undefined for one that the catalogue does not know. */
export function kindWords(words: Words, kind: string): KindWords | undefined {
  const kinds: Readonly<Record<string, KindWords>> = words.kinds;
  return Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
}

/** What a role of a kind is called; its bare name where the catalogue has none. */
export const roleWord = (words: Words, kind: string, role: string): string =>
  kindWords(words, kind)?.role[role] ?? role;
