/** A canvas as large as its place, with as many pixels as the screen has under it. */
export function surfaceCanvas(place: HTMLElement): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  canvas.className = 'surface';
  place.append(canvas);
  canvas.width = Math.round(canvas.offsetWidth * devicePixelRatio);
  canvas.height = Math.round(canvas.offsetHeight * devicePixelRatio);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('bench: this browser draws on no canvas');
  context.scale(devicePixelRatio, devicePixelRatio);
  return { canvas, context };
}
