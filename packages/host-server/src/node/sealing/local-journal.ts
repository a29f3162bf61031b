import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { canonicalJson, GENESIS, hashOf } from '@iou-kit/machine';
import type { Anchor } from '../../sealing/anchor.ts';

interface JournalLine {
  readonly line: number;
  readonly prev: string;
  readonly checkpoint: string;
  readonly at: string;
  readonly hash: string;
}

/**
 * An anchor that is a file of this host: each line holds the hash of the one before. It shows that the host wrote a checkpoint down in
 * this order, and no more; a copy elsewhere (a printout, another machine) makes it worth something.
 */
export function localJournal(path: string): Anchor {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  // A line that a crash has cut off was never a receipt.
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const lines = whole.split('\n').filter(Boolean);
  let last = lines.length > 0 ? (JSON.parse(lines.at(-1) ?? '') as JournalLine) : undefined;
  let torn = whole.length < text.length;
  return {
    name: 'local-journal',
    async keep(checkpoint, at) {
      const line = (last?.line ?? 0) + 1;
      const prev = last?.hash ?? GENESIS;
      const entry: JournalLine = { line, prev, checkpoint, at, hash: hashOf([line, prev, checkpoint, at]) };
      append(path, `${torn ? '\n' : ''}${canonicalJson(entry)}\n`);
      torn = false;
      last = entry;
      return { line, prev, hash: entry.hash };
    },
  };
}

/** On the disk when this returns. */
function append(path: string, text: string): void {
  const file = openSync(path, 'a', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
