import {css} from 'lit';

/** What the details look like on narrow pages, and where colours are not ours. After `details.styles.ts`. */
export const narrowStyles = css`
  @container (max-width: 700px) {
    .inset {
      padding-inline: calc(var(--_u) * 3.5);
    }
    .pending {
      padding: 0;
    }
    .pending > div {
      block-size: 126px; /* WebKit makes whole pixels of each line */
    }
    .head:has(.rename) > .monogram {
      display: none;
    }
    .head:has(.rename) > .who {
      grid-column: 1 / -1;
    }
    .iban {
      flex-wrap: wrap;
    }
    .iban bdi {
      white-space: normal;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    tbody,
    table {
      display: block;
    }
    tbody tr:not(.spacer) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) fit-content(62%);
      gap: 0 calc(var(--_u) * 3);
      block-size: auto;
      padding: calc(var(--_u) * 2.5) calc(var(--_u) * 3.5);
      border-block-end: 1px solid var(--_line);
    }
    tbody tr:last-child {
      border-block-end: 0;
    }
    .spacer,
    .spacer td {
      display: block;
    }
    tbody :is(th, td) {
      padding: 0;
      border: 0;
    }
    tbody .figure {
      grid-area: 1 / 2;
    }
    tbody .holder {
      grid-column: 1 / -1;
      color: var(--_muted);
      font-size: var(--_small);
    }
    tbody .asset {
      grid-column: 1 / -1;
      margin-block-start: 2px;
    }
    .scroller tbody tr:not(.spacer) {
      block-size: 132px;
      overflow: hidden;
    }
    .scroller tbody tr:not(.spacer) > * {
      block-size: auto;
    }
  }
  /* Where name and amount do not stand side by side, the amount stands below. */
  @container (max-width: 240px) {
    :not(.scroller) > table > tbody > tr {
      grid-template-columns: minmax(0, 1fr);
    }
    :not(.scroller) > table .figure {
      grid-area: auto;
      text-align: start;
    }
  }
  @media (forced-colors: active) {
    .goes li {
      border: 1px solid;
    }
  }
`;
