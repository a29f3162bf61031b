import * as z from 'zod/mini';

export const Params = z.record(z.string(), z.union([z.string(), z.number()]));
export type Params = z.infer<typeof Params>;

/** One field that is not right. `path` is dotted: `terms.principalFen`, `party.idNumber`, `reason`. */
export const FieldIssue = z.strictObject({ path: z.string(), code: z.string(), params: z.optional(Params) });
export type FieldIssue = z.infer<typeof FieldIssue>;
