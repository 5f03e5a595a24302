import type {Challenge} from '../../contract/tan.ts';

/** Draws the picture of a challenge onto its canvas: once, and again when the bank sends another one. */
export class PictureController {
  readonly #onFailure: () => void;
  #canvas: HTMLCanvasElement | null = null;
  #image = '';

  /** @param onFailure - what came is no picture, or the code that draws it did not load. */
  constructor(onFailure: () => void) {
    this.#onFailure = onFailure;
  }

  show(canvas: HTMLCanvasElement | null, challenge: Challenge | undefined): void {
    const picture = challenge?.kind === 'picture' ? challenge : undefined;
    const image = picture?.image ?? '';
    if (canvas === this.#canvas && image === this.#image) return;
    this.#canvas = canvas;
    this.#image = image;
    if (canvas && picture) void this.#draw(canvas, image, picture.mediaType);
  }

  async #draw(canvas: HTMLCanvasElement, image: string, type: string): Promise<void> {
    const isCurrent = (): boolean => canvas === this.#canvas && image === this.#image;
    try {
      const {drawPicture} = await import('./draw-picture.ts');
      await drawPicture(canvas, image, type, isCurrent);
    } catch {
      if (isCurrent()) this.#onFailure();
    }
  }
}
