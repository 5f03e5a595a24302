import {css} from 'lit';

export const overviewStyles = css`
  .page {
    display: grid;
    gap: calc(var(--_u) * 3.5);
  }
  .top {
    align-items: flex-start;
  }
  .summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_u) * 3);
  }
  .calm {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    color: var(--_good);
  }
  .banners {
    display: grid;
    gap: calc(var(--_u) * 2);
  }
  .banners:empty {
    display: none;
  }
  .syncs {
    display: grid;
    gap: calc(var(--_u) * 3.5);
    transition: opacity 0.15s;
  }
  .syncs[aria-busy='true'].turning {
    opacity: 0.55;
  }
  .sync {
    overflow: clip;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 170px;
  }
  .head {
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_u) calc(var(--_u) * 3.5);
    padding: calc(var(--_u) * 4) calc(var(--_u) * 4.5) calc(var(--_u) * 2);
  }
  .row.title {
    gap: var(--_u) calc(var(--_u) * 2);
    min-block-size: 32px;
  }
  .row.title .icon-only {
    margin-inline-start: calc(var(--_u) * -1);
  }
  .session {
    grid-column: 2 / -1;
    display: grid;
    grid-template-columns: minmax(90px, 260px) minmax(0, 1fr);
    align-items: center;
    gap: calc(var(--_u) * 3);
  }
  .session > span:only-child {
    grid-column: 1 / -1;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 6px;
    border-radius: 9px;
    background: var(--_line);
    fill: var(--_good);
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .bar.warning {
    fill: var(--_warn);
  }
  .bar.bad {
    fill: var(--_danger);
  }
  .trouble {
    grid-column: 2 / -1;
    display: grid;
    gap: calc(var(--_u) * 2);
    margin-block-start: var(--_u);
  }
  .disclosure {
    justify-content: flex-start;
    margin: 0 calc(var(--_u) * 4.5) calc(var(--_u) * 3) calc(54px + var(--_u) * 4);
    min-block-size: 36px;
  }
  .disclosure > .small {
    font-weight: 400;
  }
  div.disclosure {
    padding: calc(var(--_u) * 1.5) 0;
  }
  .rename {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: calc(var(--_u) * 2);
  }
  .rename .field {
    flex: 1 1 200px;
  }
  .rename input {
    min-block-size: 36px;
    padding-block: var(--_u);
    font-weight: 600;
  }
  .inset {
    margin: 0;
    padding: calc(var(--_u) * 2) calc(var(--_u) * 4.5) calc(var(--_u) * 4);
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
    text-align: end;
  }
  .amount {
    white-space: nowrap;
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
  .panel {
    display: grid;
    justify-items: center;
    gap: calc(var(--_u) * 3);
    padding: calc(var(--_u) * 10) calc(var(--_u) * 5);
    text-align: center;
  }
  .panel > p {
    max-inline-size: 52ch;
  }
  .filter {
    position: relative;
  }
  .filter > svg.icon {
    position: absolute;
    inset-block-start: 13px;
    inset-inline-start: 13px;
    color: var(--_muted);
  }
  .filter input {
    padding-inline-start: 38px;
  }
  .stack {
    display: grid;
    gap: calc(var(--_u) * 3);
    margin-block-start: calc(var(--_u) * 3);
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
  .preview {
    padding: calc(var(--_u) * 2) calc(var(--_u) * 3.5);
    border: 1px solid var(--_line);
    border-radius: var(--_r);
  }
  .preview li + li {
    margin-block-start: calc(var(--_u) * 2);
  }
  @container (max-width: 700px) {
    .head {
      grid-template-columns: 44px minmax(0, 1fr);
      padding-inline: calc(var(--_u) * 3.5);
    }
    .head .actions,
    .session,
    .trouble {
      grid-column: 1 / -1;
    }
    .head > .monogram {
      align-self: start;
    }
    .iban {
      flex-wrap: wrap;
    }
    .iban bdi {
      white-space: normal;
    }
    .head .actions {
      gap: calc(var(--_u) * 2);
    }
    .session {
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_u) * 1.5);
      margin-block-start: var(--_u);
    }
    .disclosure {
      margin-inline: calc(var(--_u) * 1.5);
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
      grid-template-columns: minmax(0, 1fr) auto;
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
`;
