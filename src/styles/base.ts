import {css} from 'lit';

/**
 * What every element starts from. What a page's reset (`* {all: unset}`) or its own paragraphs would change is important: inside a
 * shadow root that beats the page. `display` is not, so that a page can hide an element in any way;
 * nor is the spacing of letters and words, which readers set for themselves.
 */
export const base = css`
  :host {
    display: block;
    container-type: inline-size !important;
    color: var(--_text) !important;
    font: 400 var(--_size) / 1.5 var(--_font) !important;
    font-variant-numeric: tabular-nums !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none !important;
    white-space: normal !important;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2 {
    font-size: calc(var(--_size) * 1.467);
    line-height: 1.25;
    font-weight: 650;
    letter-spacing: -0.01em;
  }
  h3 {
    font-size: calc(var(--_size) * 1.067);
    line-height: 1.4;
    font-weight: 620;
  }
  :is(h2, h3):focus {
    outline: none;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: var(--_small);
  }
  .strong {
    font-weight: 600;
  }
  .text {
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_u) * 2) calc(var(--_u) * 3);
  }
  .between {
    justify-content: space-between;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: var(--_focus);
    outline-offset: 2px;
  }
  svg.icon {
    inline-size: 1.15em;
    block-size: 1.15em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (forced-colors: active) {
    :host {
      --_line: CanvasText;
      --_field-line: CanvasText;
    }
  }
`;
