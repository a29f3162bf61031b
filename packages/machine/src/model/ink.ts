import * as z from 'zod/mini';

/** A name written by hand: the bytes of a versioned encoding (`@iou-kit/machine/ink`) in base64url. */
export const DrawnInk = z.strictObject({
  form: z.literal('drawn'),
  format: z.string().check(z.regex(/^[a-z][a-z-]{0,30}\/\d{1,3}$/)),
  data: z.string().check(z.regex(/^[A-Za-z0-9_-]+$/), z.maxLength(400_000)),
});
export type DrawnInk = z.infer<typeof DrawnInk>;

/** A name adopted by keyboard; of equal standing. */
export const TypedInk = z.strictObject({ form: z.literal('typed'), name: z.string().check(z.maxLength(200)) });

export const Ink = z.discriminatedUnion('form', [DrawnInk, TypedInk]);
export type Ink = z.infer<typeof Ink>;
