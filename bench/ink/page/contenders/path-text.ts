const average = (a: number, b: number): number => (a + b) / 2;

/** `getSvgPathFromStroke` of perfect-freehand's README, as it stands there. */
export function pathText(points: readonly (readonly number[])[]): string {
  if (points.length < 4) return '';
  const at = (i: number): readonly [number, number] => [points[i]?.[0] ?? 0, points[i]?.[1] ?? 0];
  let a = at(0);
  let b = at(1);
  const c = at(2);
  let result = `M${a[0].toFixed(2)},${a[1].toFixed(2)} Q${b[0].toFixed(2)},${b[1].toFixed(2)} ${average(b[0], c[0]).toFixed(2)},${average(b[1], c[1]).toFixed(2)} T`;
  for (let i = 2, max = points.length - 1; i < max; i += 1) {
    a = at(i);
    b = at(i + 1);
    result += `${average(a[0], b[0]).toFixed(2)},${average(a[1], b[1]).toFixed(2)} `;
  }
  return `${result}Z`;
}
