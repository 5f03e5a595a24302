/**
 * Draws a base64 picture onto a canvas. `createImageBitmap` needs no hole in a content-security policy, and refuses SVG.
 * Rejects where it is no picture.
 * @param isWanted - asked before drawing: decoding takes a while, and another picture may have come.
 */
export const drawPicture = async (
  canvas: HTMLCanvasElement,
  base64: string,
  type: string,
  isWanted: () => boolean,
): Promise<void> => {
  const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], {type}));
  if (isWanted()) {
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  }
  bitmap.close();
};
