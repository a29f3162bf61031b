import type { FieldSpec } from '@iou-kit/machine';
import { formatPercent, formatYuan, parsePercent, parseYuan, type Parsed } from '@iou-kit/machine/values';

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
};

/** The codec of a type of field; what has none is kept as it was typed. */
export const codecOf = (type: FieldSpec['type']): FieldCodec => codecs[type] ?? verbatim;
