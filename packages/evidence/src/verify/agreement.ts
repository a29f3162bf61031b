import * as z from 'zod/mini';
import type { Files } from '../bundle/archive.ts';
import { canonicalValue } from '../shapes.ts';

const DocumentShape = z.object({
  title: z.string(),
  parties: z.array(z.object({ name: z.object({ masked: z.string() }) })),
  clauses: z.array(z.object({ text: z.string() })),
});

/** What a document is about, for a reader: its title, its people masked, and its first clause. */
export interface Agreement {
  readonly title: string;
  readonly parties: readonly string[];
  readonly subject: string;
}

export function agreementIn(files: Files): Agreement | undefined {
  const read = DocumentShape.safeParse(canonicalValue(files.get('document.json') ?? new Uint8Array()));
  if (!read.success) return undefined;
  const { title, parties, clauses } = read.data;
  return { title, parties: parties.map(({ name }) => name.masked), subject: clauses[0]?.text ?? '' };
}
