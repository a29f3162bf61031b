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

/** A command's name is the one thing with a fault of its own. */
function issueOf({ code, path }: Issue): FieldIssue {
  const isCommand = code === 'invalid_union' && path[0] === 'command';
  return { path: path.map(String).join('.'), code: isCommand ? 'UNKNOWN_COMMAND' : 'MALFORMED' };
}
