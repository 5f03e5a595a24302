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
  .destination svg.icon {
    font-size: 22px;
    color: var(--_primary);
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
  :dir(rtl) > svg.icon:last-child {
    transform: scaleX(-1);
  }
`;
