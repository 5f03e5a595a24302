import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {AskedAt} from './views/asked-at.ts';

interface PictureHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** `createImageBitmap` needs no hole in a content-security policy, and refuses SVG. */
const draw = async (canvas: HTMLCanvasElement, base64: string, type: string): Promise<void> => {
  const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], {type}));
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
};

/** Draws the picture of a challenge onto the canvas of its step, once per step. */
export class PictureController implements ReactiveController {
  readonly #host: PictureHost;
  readonly #onFailure: () => void;
  #canvas: HTMLCanvasElement | null = null;
  #stepId = '';

  constructor(host: PictureHost, onFailure: () => void) {
    this.#host = host;
    this.#onFailure = onFailure;
    host.addController(this);
  }

  hostConnected(): void {}

  show(flow: AskedAt<'answer-challenge'> | undefined): void {
    const canvas = this.#host.renderRoot.querySelector('canvas');
    const {challenge, stepId = ''} = flow ?? {};
    if (!canvas || challenge?.kind !== 'picture' || (canvas === this.#canvas && stepId === this.#stepId)) return;
    this.#canvas = canvas;
    this.#stepId = stepId;
    draw(canvas, challenge.image, challenge.mediaType).catch(() => {
      if (stepId === this.#stepId) this.#onFailure();
    });
  }
}
