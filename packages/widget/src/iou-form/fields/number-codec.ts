import type { FieldCodec } from './field-codec.ts';

/** Units of 10^-`decimals` as people type them: 89.5 with two decimals is 8950. Full-width digits and separators are understood. */
export const numberCodec = (decimals: number): FieldCodec => ({
  read(text) {
    const digits = text.normalize('NFKC').replace(/[\s,]/g, '');
    if (digits === '') return { ok: false, issue: { code: 'REQUIRED' } };
    const [, whole, rest = ''] = /^(\d{1,9})(?:\.(\d+))?$/.exec(digits) ?? [];
    if (whole === undefined || rest.length > decimals) return { ok: false, issue: { code: 'NUMBER_FORMAT' } };
    return { ok: true, value: Number(whole + rest.padEnd(decimals, '0')) };
  },
  write: (value) => (typeof value === 'number' ? unitsIn(value, decimals) : ''),
});

/** Units of 10^-`decimals` as a number of ones, no more decimals than needed: 8950 with two is 89.5. */
export const unitsIn = (value: number, decimals: number): string => String(value / 10 ** decimals);
