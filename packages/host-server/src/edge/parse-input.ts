import type * as z from 'zod/mini';
import type { FieldIssue } from '@iou-kit/machine';
import { malformed } from './problem.ts';

/** A value of the schema's shape, or `INVALID_FIELDS` with a line for each fault. What was sent is never repeated. */
export function parseInput<S extends z.ZodMiniType>(schema: S, input: unknown): z.infer<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw malformed(parsed.error.issues.map(issueOf));
}

interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
}

/** Paths of a command's fields are the law's own: `party.idNumber`. A command's name is the one thing with a fault of its own. */
function issueOf({ code, path }: Issue): FieldIssue {
  const isCommand = path[0] === 'command';
  const inside = isCommand && path.length > 1 ? path.slice(1) : path;
  return {
    path: inside.map(String).join('.'),
    code: isCommand && code === 'invalid_union' ? 'UNKNOWN_COMMAND' : 'MALFORMED',
  };
}
