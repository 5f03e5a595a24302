import {css} from 'lit';

/** Dialogs and what destroys; the accounts of a sync: a table, a window of it when it is long, and rows of two lines on narrow pages. */
export const detailsStyles = css`
  /* Only when it takes its time. */
  .syncs[aria-busy='true'] {
    opacity: 0.6;
    transition: opacity 0.2s 0.5s;
  }
  dialog {
    inline-size: min(560px, calc(100vw - 24px));
    max-block-size: min(860px, calc(100dvh - 24px));
    margin: auto;
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_r) + 6px);
    background: var(--_bg);
    color: var(--_text);
    box-shadow: var(--_shadow);
  }
  dialog::backdrop {
    background: #0a0d1480;
  }
  dialog > .sheet {
    padding: calc(var(--_u) * 5.5) calc(var(--_u) * 6);
  }
  button.danger-fill {
    border-color: transparent;
    background: var(--_danger);
    color: light-dark(#ffffff, #2a0a08);
  }
  button.danger-fill:hover {
    background: color-mix(in oklab, var(--_danger) 88%, var(--_text));
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    border-block-start: 1px solid var(--_line);
  }
  th,
  td {
    padding: calc(var(--_u) * 1.5) calc(var(--_u) * 4.5);
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: middle;
  }
  tbody tr {
    block-size: 61px;
  }
  tr:last-child > :is(th, td) {
    border-block-end: 0;
  }
  thead th {
    padding-block: calc(var(--_u) * 2);
    border-block-end: 1px solid var(--_line);
    font-size: var(--_small);
    font-weight: 560;
    color: var(--_muted);
  }
  thead tr:last-child > th {
    border-block-end: 1px solid var(--_line);
  }
  thead th:nth-child(1) {
    inline-size: 29%;
  }
  thead th:nth-child(2) {
    inline-size: 22%;
  }
  thead th:nth-child(3) {
    inline-size: 20%;
  }
  .figure {
    overflow-wrap: anywhere; /* no digit is ever hidden */
    text-align: end;
  }
  /* Digits run from the left in every script: the last ones stand below one another. */
  @container (width > 700px) {
    .figure:dir(rtl) {
      text-align: start;
    }
  }
  .name {
    display: block;
  }
  .iban {
    flex-wrap: nowrap;
    gap: 0 2px;
    min-block-size: 24px;
  }
  .iban bdi {
    white-space: nowrap;
  }
  .iban .icon-only {
    min-inline-size: 24px;
    min-block-size: 24px;
  }
  .account-trouble {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    color: var(--_danger);
  }
  .asset-cell {
    display: flex;
    align-items: center;
    gap: var(--_u);
  }
  .asset-cell .change {
    margin-inline-start: auto;
  }
  .link-asset {
    margin-inline-start: calc(var(--_u) * -2);
  }
  .scroller {
    max-block-size: 528px;
    overflow: auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
    contain: content;
  }
  .scroller:focus-visible {
    outline-offset: -2px;
  }
  .scroller thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_bg);
    box-shadow: inset 0 -1px var(--_line);
  }
  .scroller tbody tr:not(.spacer) {
    contain: content;
  }
  .scroller tbody tr:not(.spacer) > * {
    block-size: 61px;
    padding-block: 0;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .scroller tbody tr:not(.spacer) > .figure {
    white-space: normal;
  }
  .scroller .path {
    display: grid;
    flex: 1;
    min-inline-size: 0;
  }
  .scroller .path > * {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  /* In rows of one height, the name of the asset is what must never be cut off. */
  .scroller .path > b {
    order: -1;
  }
  .spacer td {
    padding: 0;
    border: 0;
  }
  .rename {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: calc(var(--_u) * 2);
    margin-block-end: var(--_u);
  }
  .rename .field {
    flex: 1 1 200px;
  }
  .rename input {
    min-block-size: 36px;
    padding-block: var(--_u);
    font-weight: 600;
  }
  .stack {
    display: grid;
    gap: calc(var(--_u) * 3);
    margin-block-start: calc(var(--_u) * 3);
  }
  .preview {
    padding: calc(var(--_u) * 2) calc(var(--_u) * 3.5);
    border: 1px solid var(--_line);
    border-radius: var(--_r);
  }
  .preview li + li {
    margin-block-start: calc(var(--_u) * 2);
  }
  /* As high as the accounts will be: a head and rows; narrow pages have rows of more lines. */
  .pending {
    padding-block-start: 37px;
    border-block-start: 1px solid var(--_line);
  }
  .pending > div {
    display: flex;
    flex-wrap: wrap;
    align-content: flex-start;
    justify-content: space-between;
    gap: calc(var(--_u) * 2);
    block-size: 61px;
    padding: calc(var(--_u) * 5) calc(var(--_u) * 4.5) 0;
    overflow: hidden;
  }
  .goes {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_u) calc(var(--_u) * 2);
  }
  .goes li {
    padding: 2px 10px;
    border-radius: 99px;
    background: var(--_danger-bg);
    color: var(--_danger);
    font-size: var(--_small);
    font-weight: 560;
  }
`;
