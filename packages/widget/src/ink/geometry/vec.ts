/** x, y, pressure. */
export type InputPoint = readonly [x: number, y: number, pressure: number];

export type Vec = [number, number];
