/** Where a curve is traced: a canvas' context, or the text of an SVG path. */
export interface PathSink {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void;
  closePath(): void;
}

/** Path data with two decimals. */
export class PathText implements PathSink {
  #text = '';

  get text(): string {
    return this.#text;
  }

  moveTo(x: number, y: number): void {
    this.#text += `M${round(x)},${round(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#text += `L${round(x)},${round(y)}`;
  }

  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void {
    this.#text += `Q${round(controlX)},${round(controlY)} ${round(x)},${round(y)}`;
  }

  closePath(): void {
    this.#text += 'Z';
  }
}

const round = (value: number): number => Math.round(value * 100) / 100;
