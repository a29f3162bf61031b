import { Command } from '../model/command.ts';
import { accepted, invalidFields, refused, type Outcome } from '../model/refusal.ts';

/** A command from outside, its shape checked and nothing extra in it. Refused with `INVALID_FIELDS`, a line per problem. */
export function parseCommand(input: unknown): Outcome<Command> {
  const parsed = Command.safeParse(input);
  if (!parsed.success) {
    return refused(
      invalidFields(
        parsed.error.issues.map(({ path, code }) => ({
          path: path.map(String).join('.'),
          code: code === 'invalid_union' && path[0] === 'type' ? 'UNKNOWN_COMMAND' : 'MALFORMED',
        })),
      ),
    );
  }
  // zod leaves this one key out of records without a word.
  if (parsed.data.type === 'terms.save' && Object.hasOwn((input as typeof parsed.data).terms, '__proto__')) {
    return refused(invalidFields([{ path: 'terms', code: 'MALFORMED' }]));
  }
  return accepted(parsed.data);
}
