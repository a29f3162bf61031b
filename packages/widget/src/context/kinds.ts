import type { Kind, KindWords } from '@iou-kit/machine';
import type { Catalogue, Language, Words, WordsOverride } from '../words/words.ts';
import { languageOf } from '../words/language-of.ts';
import { overrideWords } from '../words/override-words.ts';

/** Where a kind of agreement comes from: what it is, and what the interface says of it. Asked when a record needs it. */
export interface KindSource {
  kind(): Promise<Kind>;
  words(language: Language): Promise<KindWords>;
}

export type KindSources = Readonly<Record<string, KindSource>>;

/** How a page speaks: words of a kind stand among the others once the kind has been loaded. */
export interface Speech {
  readonly words: Words;
  /** The kind of that id, loaded on first use. Rejects with a RangeError for a kind that is not known. */
  loadKind(id: string): Promise<Kind>;
}

/** The kinds of one `<iou-host>`. Those that its elements have used are there in every language that it changes to. */
export class Kinds {
  readonly #used = new Set<string>();

  /** A language's catalogue with these kinds; a partner's own strings are laid over the words of both. */
  async speak(catalogue: Catalogue, sources: KindSources, own: WordsOverride = {}): Promise<Speech> {
    const kinds: Record<string, KindWords> = {};
    const loadKind = async (id: string): Promise<Kind> => {
      const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
      if (!source) throw new RangeError(`iou-kit: no such kind: ${id}`);
      this.#used.add(id);
      const [kind, words] = await Promise.all([source.kind(), source.words(languageOf(catalogue.lang))]);
      kinds[id] = overrideWords(words, own.kinds?.[id]);
      return kind;
    };
    // One that fails to come is asked for again by the element that needs it.
    for (const id of this.#used) await loadKind(id).catch(() => undefined);
    return { words: { ...overrideWords(catalogue, own), kinds }, loadKind };
  }
}
