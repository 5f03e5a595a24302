const bars = 5;
/** Parts of the whole width. */
const share = {bar: 0.155, pitch: 0.2, height: 0.5, mark: 0.07, top: 0.115, rim: 0.03};

/**
 * Draws one frame: white bars on black, and above the outer two a triangle to hold the marks of the reader to. Pure black and
 * white whatever the theme: the reader measures light.
 * @param frame - five bits, the highest the leftmost bar.
 * @param width - in pixels of the page.
 * @param density - pixels of the screen to one of the page.
 */
export const drawFlicker = (canvas: HTMLCanvasElement, frame: number, width: number, density: number): void => {
  const size = Math.round(width * density);
  const height = Math.round(size * share.height);
  if (canvas.width !== size || canvas.height !== height) {
    canvas.width = size;
    canvas.height = height;
  }
  const context = canvas.getContext('2d');
  if (!context) return;
  context.fillStyle = '#000000';
  context.fillRect(0, 0, size, height);
  context.fillStyle = '#ffffff';
  for (let bar = 0; bar < bars; bar += 1) {
    const centre = size * share.pitch * (bar + 0.5);
    if ((frame >> (bars - 1 - bar)) & 1) {
      const top = Math.round(size * share.top);
      const bottom = height - Math.round(size * share.rim);
      context.fillRect(Math.round(centre - (size * share.bar) / 2), top, Math.round(size * share.bar), bottom - top);
    }
    if (bar === 0 || bar === bars - 1) {
      const half = (size * share.mark) / 2;
      const top = size * share.rim;
      context.beginPath();
      context.moveTo(centre - half, top);
      context.lineTo(centre + half, top);
      context.lineTo(centre, top + half * 1.5);
      context.fill();
    }
  }
};
