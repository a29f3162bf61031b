import * as z from 'zod/mini';

/** A person's particulars in clear. They live in a form, on the wire and in the vault; never in a record or an event. */
export const Person = z.strictObject({
  name: z.string().check(z.maxLength(200)),
  idNumber: z.string().check(z.maxLength(60)),
  mobile: z.string().check(z.maxLength(60)),
});
export type Person = z.infer<typeof Person>;

/** What stands in a record for a personal value: how it may be shown, and a salted promise of what it is. */
export const SealedField = z.strictObject({ masked: z.string(), commitment: z.string() });
export type SealedField = z.infer<typeof SealedField>;

/** Salt and value behind one commitment; kept in the vault under the record's own key. */
export const Opening = z.strictObject({
  commitment: z.string(),
  salt: z.string(),
  field: z.string(),
  value: z.string(),
});
export type Opening = z.infer<typeof Opening>;
