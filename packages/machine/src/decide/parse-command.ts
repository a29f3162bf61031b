import { canonicalJson } from '../hashing/canonical-json.ts';
import { Command } from '../model/command.ts';
import type { FieldIssue } from '../model/field-issue.ts';
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
  const issues = unsayable(parsed.data);
  return issues.length > 0 ? refused(invalidFields(issues)) : accepted(parsed.data);
}

/** Half a surrogate, NaN, a function: what JSON cannot say can be neither hashed nor kept. Told at the field that it stands in. */
function unsayable(command: Command): FieldIssue[] {
  const isUnsayable = ([name, value]: readonly [string, unknown]): boolean => {
    try {
      canonicalJson({ [name]: value });
      return false;
    } catch {
      return true;
    }
  };
  const issue = (path: string, value: unknown): FieldIssue => ({
    path,
    code: typeof value === 'string' ? 'TEXT_CHARACTERS' : 'MALFORMED',
  });
  return Object.entries(command)
    .filter(isUnsayable)
    .flatMap(([member, value]) => {
      if (member !== 'terms') return [issue(member, value)];
      const wrong = Object.entries(value as Record<string, unknown>).filter(isUnsayable);
      // A name that no field has may be anything, and personal.
      return wrong.map(([name, term]) => issue(/^[a-z][A-Za-z]{0,39}$/.test(name) ? `terms.${name}` : 'terms', term));
    });
}
