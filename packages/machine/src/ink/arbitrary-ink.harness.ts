import fc from 'fast-check';
import { onGrid } from './ink-codec.ts';
import { pointerKinds, type InkData } from './ink-data.ts';

const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const place = { x: between(-100, 2000), y: between(-100, 2000) };
const pressed = { pressure: between(0, 1) };
const timed = { t: fc.integer({ min: 0, max: 600_000 }) };
const tilted = { tilt: fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -90, max: 90 })) };

/** Any ink on the grid of the encoding, with more or less kept of how it was written. */
export const arbitraryInk: fc.Arbitrary<InkData> = fc
  .constantFrom({}, pressed, timed, { ...pressed, ...timed }, { ...pressed, ...timed, ...tilted })
  .chain((kept) =>
    fc.record({
      width: fc.integer({ min: 1, max: 2000 }),
      height: fc.integer({ min: 1, max: 2000 }),
      strokes: fc.array(
        fc.record({
          pointer: fc.constantFrom(...pointerKinds),
          realPressure: fc.boolean(),
          points: fc.array(fc.record({ ...place, ...kept }), { minLength: 1, maxLength: 40 }),
        }),
        { minLength: 1, maxLength: 6 },
      ),
    }),
  )
  .map(onGrid);
