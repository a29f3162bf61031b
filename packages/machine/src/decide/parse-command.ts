import { Command } from '../model/command.ts';
import { accepted, invalidFields, refused, type Outcome } from '../model/refusal.ts';

/** A command from outside, its shape checked and nothing extra in it. Refused with `INVALID_FIELDS`, a line per problem. */
export function parseCommand(input: unknown): Outcome<Command> {
  const parsed = Command.safeParse(input);
  if (parsed.success) return accepted(parsed.data);
  return refused(
    invalidFields(
      parsed.error.issues.map((issue) => ({
        path: issue.path.map(String).join('.'),
        code: issue.code === 'invalid_union' ? 'UNKNOWN_COMMAND' : 'MALFORMED',
      })),
    ),
  );
}
