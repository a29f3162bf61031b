import type { FieldSpec } from '@iou-kit/machine';
import { formatPercent, formatYuan, parsePercent, parseYuan, type Parsed } from '@iou-kit/machine/values';
import { numberCodec } from './number-codec.ts';

/** How a field's value is typed: what a text means, and what text shows a value. Empty text is no value. */
export interface FieldCodec {
  read(text: string): Parsed<unknown>;
  write(value: unknown): string;
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
const verbatim: FieldCodec = { read: (text) => ({ ok: true, value: text }), write: asText };

const codecs: Readonly<Partial<Record<FieldSpec['type'], FieldCodec>>> = {
  amount: {
    read: parseYuan,
    write: (value) => (typeof value === 'number' ? formatYuan(value).replace(/\.00$/, '') : ''),
  },
  percent: {
    read: parsePercent,
    write: (value) => (typeof value === 'number' ? formatPercent(value) : ''),
  },
  boolean: {
    read: (text) => ({ ok: true, value: text === 'true' }),
    write: (value) => (typeof value === 'boolean' ? String(value) : ''),
  },
};

/** How a field is typed by its type; what has no way of its own is kept as it was typed. */
export const codecOf = (spec: FieldSpec): FieldCodec =>
  spec.type === 'number' ? numberCodec(spec.decimals) : (codecs[spec.type] ?? verbatim);
