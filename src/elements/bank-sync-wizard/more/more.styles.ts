import {css} from 'lit';

export const moreStyles = css`
  .destination {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: calc(var(--_u) * 3);
    padding: calc(var(--_u) * 3) calc(var(--_u) * 3.5);
    border: 1px solid var(--_line);
    border-radius: var(--_card-r);
    background: var(--_soft);
  }
  .destination .text {
    display: grid;
  }
  .destination bdi {
    justify-self: start;
  }
  .destination svg.icon {
    font-size: 22px;
    color: var(--_primary);
  }
  .doubts,
  .doubts ul,
  .doubts li,
  .changed {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_u) * 2);
  }
  .doubts {
    padding: calc(var(--_u) * 3.5) calc(var(--_u) * 4);
    border-radius: var(--_card-r);
    background: var(--_info-bg);
  }
  .doubts li {
    padding-block-start: calc(var(--_u) * 2.5);
    border-block-start: 1px solid var(--_line);
  }
  .doubts li.answered {
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
  }
  .answered svg.icon {
    color: var(--_good);
  }
  .doubts button:not(.quiet) {
    background: var(--_bg);
  }
  h3 {
    font-size: inherit;
    font-weight: 620;
  }
  .changed .accounts li {
    min-inline-size: 0;
  }
  .idle {
    margin-block-end: calc(var(--_u) * 3.5);
  }
  .option-button {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: calc(var(--_u) * 3.5);
    inline-size: 100%;
    padding: calc(var(--_u) * 3) calc(var(--_u) * 3.5);
    border: 1px solid var(--_line);
    border-radius: var(--_card-r);
    background: none;
    color: inherit;
    font-weight: inherit;
    text-align: start;
    white-space: normal;
  }
  .option-button:hover {
    background: var(--_soft-hover);
  }
  .option-button .text {
    display: grid;
    gap: 2px;
  }
  .option-button > svg.icon:first-child {
    color: var(--_primary);
  }
  .option-button > svg.icon:last-child {
    color: var(--_muted);
  }
  .option-button:dir(rtl) > svg.icon:last-child {
    transform: scaleX(-1);
  }
`;
