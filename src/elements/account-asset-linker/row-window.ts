import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {visibleWindow} from '../../ui/visible-window.ts';

/** Up to here all rows are drawn, as high as their words; beyond it only those on screen, all of one height. */
const allRows = 100;
/** Pixels. The styles take them from the variable `--row`. */
const heights = {tree: {wide: 36, narrow: 54}, found: {wide: 56, narrow: 56}};
/** A box narrower than this puts notes below names. */
const narrowBelow = 400;
/** Until the box has been laid out. */
const likelyRows = 10;

export type Shown = keyof typeof heights;

/** What to draw of a list of rows. */
export interface RowLayout {
  /** Height of a row, in pixels; the least one where all are drawn. */
  readonly height: number;
  readonly from: number;
  readonly to: number;
  /** Only a part is drawn. */
  readonly fixed: boolean;
  readonly narrow: boolean;
}

interface RowsHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The box of rows: which of them are drawn, and how far it is scrolled. Looks at the size of the box, never at that of a row. */
export class RowWindow implements ReactiveController {
  readonly #host: RowsHost;
  readonly #sizes = new ResizeObserver(([entry]) => this.#sized(entry?.contentRect));
  readonly #tops: Record<Shown, number> = {tree: 0, found: 0};
  #shown: Shown = 'tree';
  #box: HTMLElement | undefined;
  #reveal: number | undefined;
  #height = 0;
  #narrow = false;

  constructor(host: RowsHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Rows that fit into the box. */
  get screenRows(): number {
    return this.#height > 0 ? Math.ceil(this.#height / this.#rowHeight) + 1 : likelyRows;
  }

  get #rowHeight(): number {
    return heights[this.#shown][this.#narrow ? 'narrow' : 'wide'];
  }

  /** Tree or results. The tree is found again where it was left; results begin at the top. */
  show(shown: Shown): void {
    if (shown === 'found' && this.#shown === 'tree') this.#tops.found = 0;
    this.#shown = shown;
  }

  layout(count: number): RowLayout {
    const height = this.#rowHeight;
    const fixed = count > allRows;
    const first = Math.floor(this.#tops[this.#shown] / height);
    const range = fixed ? visibleWindow(first, this.screenRows, count) : {from: 0, to: count};
    return {height, fixed, narrow: this.#narrow, ...range};
  }

  /** Listener of the box. Draws in the frame of the event. */
  readonly scrolled = ({currentTarget}: Event): void => {
    const top = (currentTarget as HTMLElement).scrollTop;
    const before = this.#tops[this.#shown];
    this.#tops[this.#shown] = top;
    if (Math.floor(top / this.#rowHeight) !== Math.floor(before / this.#rowHeight)) this.#host.requestUpdate();
  };

  /** Brings a row on screen, with the next drawing. */
  reveal(index: number): void {
    const height = this.#rowHeight;
    const top = this.#tops[this.#shown];
    const room = (this.screenRows - 2) * height;
    this.#tops[this.#shown] = Math.max(0, Math.min(Math.max(top, (index + 1) * height - room), index * height));
    this.#reveal = index;
    this.#host.requestUpdate();
  }

  /** Forgets how far anything was scrolled. */
  reset(): void {
    this.#tops.tree = 0;
    this.#tops.found = 0;
    this.#reveal = undefined;
    this.#box = undefined;
  }

  hostUpdated(): void {
    const box = this.#host.renderRoot.querySelector<HTMLElement>('#rows') ?? undefined;
    if (box !== this.#box) {
      this.#sizes.disconnect();
      this.#box = box;
      if (box) {
        this.#sizes.observe(box);
        box.scrollTop = this.#tops[this.#shown];
      }
    }
    if (this.#reveal === undefined) return;
    box?.querySelector(`#row-${this.#reveal}`)?.scrollIntoView({block: 'nearest'});
    this.#reveal = undefined;
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    this.#box = undefined;
  }

  #sized(size: DOMRectReadOnly | undefined): void {
    if (!size || size.width === 0) return;
    const narrow = size.width < narrowBelow;
    if (size.height === this.#height && narrow === this.#narrow) return;
    this.#height = size.height;
    this.#narrow = narrow;
    this.#host.requestUpdate();
  }
}
