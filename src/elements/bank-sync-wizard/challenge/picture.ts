import type {TemplateResult} from 'lit';
import {html, nothing, render} from 'lit';
import type {Challenge} from '../../../contract/tan.ts';
import type {ApprovingMessages} from '../../../i18n/approving-messages.ts';
import type {Format} from '../../../i18n/format.ts';
import {alert} from '../../../ui/alert.ts';
import {drawPicture} from '../draw-picture.ts';
import type {Mount, MountedPart} from './lazy-part.ts';
import {stepControl} from './step-control.ts';
import {pictureSizes, remembered, stepsWithin} from './steps.ts';

export interface PictureOptions {
  readonly picture: Extract<Challenge, {readonly kind: 'picture'}>;
  readonly isQr: boolean;
  readonly otherMethods: boolean;
  readonly words: ApprovingMessages;
  readonly format: Format;
}

/** A picture to scan, on white whatever the theme, as large as the reader needs it. Drawn again when the bank sends another. */
class Picture implements MountedPart<PictureOptions> {
  readonly #element: HTMLElement;
  #options: PictureOptions;
  /** What is on the canvas, or on its way there. */
  #image = '';
  #failed = false;
  #removed = false;

  constructor(element: HTMLElement, options: PictureOptions) {
    this.#element = element;
    this.#options = options;
    this.#draw();
  }

  update(options: PictureOptions): void {
    this.#options = options;
    this.#draw();
  }

  remove(): void {
    this.#removed = true;
  }

  #draw(): void {
    const {image, mediaType} = this.#options.picture;
    const isNew = image !== this.#image;
    if (isNew) this.#failed = false;
    this.#image = image;
    render(this.#template(), this.#element);
    const canvas = this.#element.querySelector('canvas');
    if (canvas) this.#fit(canvas);
    if (isNew && canvas) void this.#decode(canvas, image, mediaType);
  }

  /** Dots that grow keep their edges; a photograph that shrinks stays smooth. */
  #fit(canvas: HTMLCanvasElement): void {
    const {pictureSize} = remembered;
    canvas.style.setProperty('inline-size', `${pictureSize}px`);
    canvas.classList.toggle('crisp', canvas.width <= pictureSize * devicePixelRatio);
  }

  async #decode(canvas: HTMLCanvasElement, image: string, type: string): Promise<void> {
    const isWanted = (): boolean => !this.#removed && image === this.#image;
    try {
      await drawPicture(canvas, image, type, isWanted);
      this.#fit(canvas);
    } catch {
      if (!isWanted()) return;
      this.#failed = true;
      render(this.#template(), this.#element);
    }
  }

  #template(): TemplateResult {
    const {words, isQr, otherMethods, format, picture} = this.#options;
    if (this.#failed)
      return alert({
        tone: 'bad',
        title: words.picture.failed,
        text: html`<p>${otherMethods ? words.instead.otherMethod : words.instead.cancel}</p>`,
      });
    return html`<canvas class="picture" role="img" aria-label=${isQr ? words.picture.qr : words.picture.photo}></canvas>
      <div class="row controls">
        ${stepControl({
          name: words.size,
          less: words.smaller,
          more: words.larger,
          says: words.sizeOf(remembered.pictureSize, format),
          steps: stepsWithin(pictureSizes, this.#element.clientWidth),
          value: remembered.pictureSize,
          onChange: size => {
            remembered.pictureSize = size;
            this.#draw();
          },
        })}
      </div>
      ${
        picture.refreshAfterMs
          ? html`<p class="small muted hint">${words.picture.changes(format.span(picture.refreshAfterMs))}</p>`
          : nothing
      }`;
  }
}

/** See {@link Picture}. */
export const mountPicture: Mount<PictureOptions> = (element, options) => new Picture(element, options);
