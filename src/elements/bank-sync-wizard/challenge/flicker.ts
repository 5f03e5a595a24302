import type {TemplateResult} from 'lit';
import {html, render} from 'lit';
import type {Clock} from '../../../client/clock.ts';
import {flickerFrames} from '../../../flicker/flicker-frames.ts';
import type {FlickerReading} from '../../../flicker/read-flicker.ts';
import {readFlicker} from '../../../flicker/read-flicker.ts';
import type {ApprovingMessages} from '../../../i18n/approving-messages.ts';
import type {Format} from '../../../i18n/format.ts';
import {alert} from '../../../ui/alert.ts';
import {drawFlicker} from './draw-flicker.ts';
import {FlickerPlayer} from './flicker-player.ts';
import type {Mount, MountedPart} from './lazy-part.ts';
import {stepControl} from './step-control.ts';
import {flickerSizes, flickerSpeeds, remembered, stepsWithin} from './steps.ts';

/** Black beside the bars, left and right together, in pixels. */
const rim = 32;

export interface FlickerOptions {
  /** The challenge, as the API carries it. */
  readonly data: string;
  readonly otherMethods: boolean;
  readonly words: ApprovingMessages;
  readonly format: Format;
  readonly clock: Clock;
}

/**
 * Flashing bars for an optical card reader, with all that belongs to them. They stand still until the user starts them, and again
 * when the page is hidden, another code comes, or they leave the page. WCAG 2.3.1: nobody is shown a flash without asking for it.
 */
class Flicker implements MountedPart<FlickerOptions> {
  readonly #element: HTMLElement;
  readonly #player: FlickerPlayer;
  #options: FlickerOptions;
  #reading: FlickerReading;
  /** The user has pressed start where little motion is wished for, and is asked back. */
  #asks = false;
  readonly #onVisibility = (): void => {
    if (document.visibilityState === 'hidden') this.#pause();
  };

  constructor(element: HTMLElement, options: FlickerOptions) {
    this.#element = element;
    this.#options = options;
    this.#player = new FlickerPlayer(options.clock, remembered.flickerSpeed, () => this.#paint());
    this.#reading = this.#read(options.data);
    this.#draw();
  }

  update(options: FlickerOptions): void {
    if (options.data !== this.#options.data) {
      this.#pause();
      this.#reading = this.#read(options.data);
    }
    this.#options = options;
    this.#draw();
  }

  remove(): void {
    this.#pause();
  }

  #read(data: string): FlickerReading {
    const reading = readFlicker(data);
    this.#player.take(reading.kind === 'code' ? flickerFrames(reading.code) : []);
    return reading;
  }

  #start(): void {
    this.#asks = false;
    document.addEventListener('visibilitychange', this.#onVisibility);
    this.#player.start();
    this.#draw('.play');
  }

  #pause(): void {
    this.#asks = false;
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#player.rest();
    this.#draw();
  }

  #press(): void {
    if (this.#player.isRunning) this.#pause();
    else if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#asks = true;
      this.#draw('.calm button');
    } else this.#start();
  }

  /** @param focus - what takes the focus afterwards: what was pressed may be gone. */
  #draw(focus?: string): void {
    render(this.#template(), this.#element);
    this.#paint();
    if (focus) this.#element.querySelector<HTMLElement>(focus)?.focus();
  }

  #paint(): void {
    const canvas = this.#element.querySelector('canvas');
    if (!canvas) return;
    canvas.style.setProperty('inline-size', `${remembered.flickerSize}px`);
    drawFlicker(canvas, this.#player.frame, remembered.flickerSize, devicePixelRatio);
  }

  #template(): TemplateResult {
    const {words, otherMethods} = this.#options;
    const {flicker: text, instead} = words;
    const reading = this.#reading;
    if (reading.kind === 'refused')
      return alert({
        tone: 'bad',
        title: text.refused,
        text: html`<p>${text.reasons[reading.reason]} ${otherMethods ? instead.otherMethod : instead.cancel}</p>`,
      });
    const runs = this.#player.isRunning;
    return html`<div class="stage">
        <canvas role="img" aria-label=${text.label}></canvas>
        <span class="visually-hidden" role="status">${runs ? text.running : text.paused}</span>
      </div>
      ${this.#asks ? this.#question() : this.#controls(runs)}
      <p class="small warning-line">${text.warning}</p>
      <p class="small muted hint">${text.hint}</p>`;
  }

  #question(): TemplateResult {
    const {title, text, start, leave} = this.#options.words.flicker.calm;
    return html`<div class="calm" role="group" aria-labelledby="calm-title">
      ${alert({
        tone: 'warning',
        title: html`<span id="calm-title">${title}</span>`,
        text: html`<p>${text}</p>`,
        actions: html`<button
            type="button"
            @click=${() => {
              this.#asks = false;
              this.#draw('.play');
            }}
          >
            ${leave}
          </button>
          <button type="button" class="quiet" @click=${() => this.#start()}>${start}</button>`,
      })}
    </div>`;
  }

  #controls(runs: boolean): TemplateResult {
    const {words, format} = this.#options;
    const {flicker: text} = words;
    return html`<div class="row controls">
      <button type="button" class="play" @click=${() => this.#press()}>${runs ? text.pause : text.start}</button>
      ${stepControl({
        name: words.size,
        less: words.smaller,
        more: words.larger,
        says: words.sizeOf(remembered.flickerSize, format),
        steps: stepsWithin(flickerSizes, this.#element.clientWidth - rim),
        value: remembered.flickerSize,
        onChange: size => {
          remembered.flickerSize = size;
          this.#draw();
        },
      })}
      ${stepControl({
        name: text.speed,
        less: text.slower,
        more: text.faster,
        says: text.speedOf(remembered.flickerSpeed, format),
        steps: flickerSpeeds,
        value: remembered.flickerSpeed,
        onChange: speed => {
          remembered.flickerSpeed = speed;
          this.#player.speed = speed;
          this.#draw();
        },
      })}
    </div>`;
  }
}

/** See {@link Flicker}. */
export const mountFlicker: Mount<FlickerOptions> = (element, options) => new Flicker(element, options);
