import {css} from 'lit';

export const searchStyles = css`
  .monogram.little {
    inline-size: 36px;
    block-size: 36px;
    border-radius: calc(var(--_r) + 1px);
    font-size: 13px;
  }
  .search {
    position: relative;
  }
  .search > svg.icon {
    position: absolute;
    inset-block-start: 13px;
    inset-inline-start: 13px;
    color: var(--_muted);
  }
  .search input {
    padding-inline-start: 38px;
  }
  #bank-line:empty,
  .error:empty {
    display: none;
  }
  p.error {
    color: var(--_danger);
    font-size: var(--_small);
  }
  .results {
    display: grid;
    gap: calc(var(--_u) * 2);
    /* The list and the line above it have their place before they are here. */
    min-block-size: calc(min(264px, 40dvh) + 1lh + var(--_u) * 2);
    align-content: start;
  }
  .options {
    max-block-size: min(264px, 40dvh);
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_line);
    border-radius: var(--_card-r);
    transition: opacity 0.12s;
  }
  .options.busy {
    opacity: 0.6;
  }
  .option {
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr) auto;
    align-items: center;
    gap: calc(var(--_u) * 3);
    padding: calc(var(--_u) * 2.5) calc(var(--_u) * 3.5);
    border-block-end: 1px solid var(--_line);
    cursor: pointer;
  }
  .option:last-child {
    border-block-end: 0;
  }
  .option:hover {
    background: var(--_soft-hover);
  }
  .option.active {
    outline: 2px solid var(--_primary);
    outline-offset: -2px;
  }
  .option[aria-selected='true'] {
    background: var(--_selected);
  }
  .note {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    color: var(--_primary);
  }
  @container (max-width: 480px) {
    .option {
      row-gap: var(--_u);
      grid-template-columns: 36px minmax(0, 1fr);
    }
    .note {
      grid-column: 2;
      justify-self: start;
    }
  }
  /* An IBAN has room in the field of the narrowest telephones. */
  @container (max-width: 330px) {
    .search > svg.icon {
      display: none;
    }
    .search input {
      padding-inline-start: calc(var(--_u) * 3);
    }
  }
`;
