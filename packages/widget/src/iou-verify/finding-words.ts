import type { FaultCode, NoteCode } from '@iou-kit/evidence';
import type { BundleCheckWords } from '../words/bundle-check-words.ts';
import { say } from '../words/say.ts';
import type { AnyFinding } from './parts-report.ts';

/** A fault or a note in a sentence that names the file: by its own name, where it may be called anything. */
export const findingWords = (words: BundleCheckWords, { code, part }: AnyFinding): string =>
  say(words.finding, {
    file: code === 'FILE_UNLISTED' ? part : fileWords(words, part),
    reason: reasonWords(words, code),
  });

export function reasonWords({ faults, notes }: BundleCheckWords, code: FaultCode | NoteCode): string {
  return isNote(notes, code) ? notes[code] : faults[code];
}

const isNote = (notes: BundleCheckWords['notes'], code: string): code is NoteCode => Object.hasOwn(notes, code);

/** A file of the bundle as people call it; its path where it has no other name. */
export function fileWords({ files, sides, papers }: BundleCheckWords, path: string): string {
  const [folder = '', stem = ''] = path.split(/[/.]/);
  const plain = { 'manifest.json': files.manifest, 'manifest.jws': files.manifest, 'README.txt': files.readme };
  if (Object.hasOwn(plain, path)) return plain[path as keyof typeof plain];
  switch (folder) {
    case 'ink':
    case 'signatures':
      return isKey(sides, stem) ? say(files[folder], { side: sides[stem] }) : path;
    case 'paper':
      return isKey(papers, stem) ? say(files.paper, { state: papers[stem] }) : path;
    case 'trust':
    case 'events':
    case 'log':
    case 'checkpoint':
    case 'anchors':
    case 'document':
    case 'openings':
    case 'images':
    case 'report':
    case 'receipt':
      return files[folder];
    default:
      return path;
  }
}

const isKey = <T extends object>(of: T, key: string): key is keyof T & string => Object.hasOwn(of, key);
