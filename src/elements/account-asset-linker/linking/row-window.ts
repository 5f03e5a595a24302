import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {visibleWindow} from '../../../ui/visible-window.ts';
import type {RowLayout} from '../first-layout.ts';
import {allRows} from '../first-layout.ts';

/** A box narrower than this puts notes below names. */
const narrowBelow = 400;

interface RowsHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The box `#rows`: which rows are drawn, and how far it is scrolled. Knows the size of the box, never that of a row. */
export class RowWindow implements ReactiveController {
  readonly #host: RowsHost;
  readonly #sizes = new ResizeObserver(entries => {
    const {width, height} = entries.at(-1)?.contentRect ?? {};
    // Nothing of it is on screen.
    if (!width || !height) return;
    this.#boxHeight = height;
    this.#narrow = width < narrowBelow;
    this.#host.requestUpdate();
  });
  /** How far the tree is scrolled, and the results. */
  #tops: readonly [tree: number, found: number];
  #isTree = true;
  #fixed = false;
  #box: HTMLElement | null = null;
  #reveal: number | undefined;
  #boxHeight = 360;
  #narrow = false;

  constructor(host: RowsHost) {
    this.#host = host;
    // Scrolled before this was here.
    this.#tops = [host.renderRoot.querySelector('#rows')?.scrollTop ?? 0, 0];
    host.addController(this);
  }

  get #rowHeight(): number {
    return this.#isTree ? (this.#narrow && this.#fixed ? 54 : 36) : 56;
  }

  get #top(): number {
    return this.#tops[this.#isTree ? 0 : 1];
  }

  set #top(top: number) {
    this.#tops = this.#isTree ? [top, 0] : [this.#tops[0], top];
  }

  /** Whole rows that fit into the box. */
  get screenRows(): number {
    return Math.floor(this.#boxHeight / this.#rowHeight);
  }

  /** Tree or results. The tree is found again where it was left. */
  layout(count: number, isTree: boolean): RowLayout {
    // As good as another box: it is scrolled elsewhere.
    if (isTree !== this.#isTree) this.#box = null;
    this.#isTree = isTree;
    this.#fixed = count > allRows;
    const height = this.#rowHeight;
    const fixed = this.#fixed;
    if (this.#reveal !== undefined) {
      const top = this.#reveal * height;
      this.#top = Math.max(0, top + height - this.#boxHeight, Math.min(this.#top, top));
    }
    const {from, to} = fixed
      ? visibleWindow(Math.floor(this.#top / height), this.screenRows + 2, count)
      : {from: 0, to: count};
    return {height, fixed, narrow: this.#narrow, from, to};
  }

  /** Listener of the box. Draws in the frame of the event. */
  readonly scrolled = ({currentTarget}: Event): void => {
    const before = this.#top;
    this.#top = (currentTarget as HTMLElement).scrollTop;
    const height = this.#rowHeight;
    if (Math.floor(before / height) !== Math.floor(this.#top / height)) this.#host.requestUpdate();
  };

  /** Brings a row on screen, with the next drawing. */
  reveal(index: number): void {
    this.#reveal = index;
    this.#host.requestUpdate();
  }

  /** Forgets how far anything was scrolled. */
  reset(): void {
    this.#tops = [0, 0];
    this.#box = null;
  }

  hostUpdated(): void {
    const box = this.#host.renderRoot.querySelector<HTMLElement>('#rows');
    if (box !== this.#box) {
      this.#box = box;
      this.#sizes.disconnect();
      if (box) {
        box.scrollTop = this.#top;
        this.#sizes.observe(box);
      }
    }
    if (this.#reveal !== undefined) box?.querySelector(`#row-${this.#reveal}`)?.scrollIntoView({block: 'nearest'});
    this.#reveal = undefined;
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    this.#box = null;
  }
}
