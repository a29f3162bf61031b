import { onGrid } from './ink-codec.ts';
import { PRESSURE_STEPS, PX_STEPS, type InkData, type InkPoint } from './ink-data.ts';

/** An ink as W3C InkML: a trace a stroke, with the channels that were kept. Positions in px of the pad. */
export function toInkml(ink: InkData): string {
  const { width, height, strokes } = onGrid(ink);
  const first = strokes[0]?.points[0];
  const channels: readonly Channel[] = [
    { name: 'X', type: 'decimal', units: 'px', of: ({ x }) => decimal(x) },
    { name: 'Y', type: 'decimal', units: 'px', of: ({ y }) => decimal(y) },
    ...(first?.pressure === undefined
      ? []
      : [
          {
            name: 'F',
            type: 'integer',
            units: 'dev',
            of: ({ pressure = 0 }: InkPoint) => whole(pressure * PRESSURE_STEPS),
          },
        ]),
    ...(first?.tilt === undefined
      ? []
      : [
          { name: 'OTx', type: 'integer', units: 'deg', of: ({ tilt }: InkPoint) => whole(tilt?.[0] ?? 0) },
          { name: 'OTy', type: 'integer', units: 'deg', of: ({ tilt }: InkPoint) => whole(tilt?.[1] ?? 0) },
        ]),
    ...(first?.t === undefined
      ? []
      : [{ name: 'T', type: 'integer', units: 'ms', of: ({ t = 0 }: InkPoint) => whole(t) }]),
  ];
  const declared = channels.map(({ name, type, units }) => `<channel name="${name}" type="${type}" units="${units}"/>`);
  const traces = strokes.map(({ pointer, realPressure, points }) => {
    const samples = points.map((point) => channels.map(({ of }) => of(point)).join(' ')).join(', ');
    // A trace holds nothing but its samples, and is of the format that its context says.
    return [
      '  <traceGroup>',
      `<annotation type="pointer">${pointer}</annotation>`,
      `<annotation type="realPressure">${String(realPressure)}</annotation>`,
      `<trace type="penDown" contextRef="#pad">${samples}</trace>`,
      '</traceGroup>',
    ].join('');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<ink xmlns="http://www.w3.org/2003/InkML">',
    `  <annotation type="width">${decimal(width)}</annotation>`,
    `  <annotation type="height">${decimal(height)}</annotation>`,
    `  <definitions><context xml:id="pad"><inkSource xml:id="pointer"><traceFormat>${declared.join('')}</traceFormat></inkSource></context></definitions>`,
    ...traces,
    '</ink>',
    '',
  ].join('\n');
}

interface Channel {
  readonly name: string;
  readonly type: string;
  readonly units: string;
  readonly of: (point: InkPoint) => string;
}

const decimal = (value: number): string => String(Math.round(value * PX_STEPS) / PX_STEPS);
const whole = (value: number): string => String(Math.round(value));
