import {css} from 'lit';

export const overviewStyles = css`
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
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
  .banners:not(:has(*)) {
    display: none;
  }
  .syncs {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_u) * 3.5);
  }
  .sync {
    overflow: clip;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 150px;
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
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_u);
    min-block-size: 36px;
    margin: 0 calc(var(--_u) * 4.5) calc(var(--_u) * 3) calc(54px + var(--_u) * 4);
  }
  .inset {
    margin: 0;
    padding: calc(var(--_u) * 2) calc(var(--_u) * 4.5) calc(var(--_u) * 4);
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
    text-overflow: ellipsis;
  }
  @container (max-width: 700px) {
    .head {
      grid-template-columns: 44px minmax(0, 1fr);
      row-gap: calc(var(--_u) * 3);
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
    .head .actions {
      gap: calc(var(--_u) * 2);
    }
    .session {
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_u) * 1.5);
    }
    .disclosure {
      margin-inline: calc(var(--_u) * 1.5);
    }
  }
`;
