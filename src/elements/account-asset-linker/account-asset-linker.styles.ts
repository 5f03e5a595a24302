import {css} from 'lit';

export const linkerStyles = css`
  .sheet {
    padding: calc(var(--_u) * 5.5) calc(var(--_u) * 6);
  }
  :host(:not([slot='dialog'])) .sheet {
    border: 1px solid var(--_line);
    border-radius: calc(var(--_r) + 6px);
    background: var(--_bg);
  }
  .sheet,
  .chooser {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_u) * 3);
  }
  .iban {
    white-space: nowrap;
  }
  .search {
    position: relative;
  }
  .search > * {
    grid-area: 1 / 1;
    align-self: center;
  }
  .search > svg.icon {
    z-index: 1;
    margin-inline-start: 13px;
    color: var(--_muted);
    pointer-events: none;
  }
  .search input {
    padding-inline: 38px 42px;
  }
  .box {
    block-size: var(--bank-tree-height, clamp(200px, 42dvh, 338px));
    padding: 6px;
    border: 1px solid var(--_line);
    border-radius: var(--_r);
    overflow: auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
  }
  .rows {
    contain: strict;
  }
  .rows:focus-visible {
    outline: 0;
    border-color: var(--_primary);
  }
  .none,
  .panel {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: calc(var(--_u) * 3);
    padding: calc(var(--_u) * 6);
    text-align: center;
  }
  .node {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 calc(var(--_u) * 2);
    min-block-size: var(--row);
    padding-block: 4px;
    padding-inline: calc(8px + var(--level) * 18px) 10px;
    border-radius: calc(var(--_r) - 1px);
    contain: content;
    cursor: pointer;
    user-select: none;
    overflow-wrap: anywhere;
  }
  .node:hover {
    background: var(--_soft-hover);
  }
  .node.off {
    color: var(--_muted);
    background: none;
    cursor: default;
  }
  .rows:focus-visible .active {
    outline: var(--_focus);
    outline-offset: -2px;
  }
  .twisty {
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    color: var(--_muted);
  }
  .twisty:dir(rtl) {
    transform: scaleX(-1);
  }
  .note {
    text-align: end;
    color: var(--_muted);
  }
  .act,
  .trouble {
    color: var(--_primary);
    font-weight: 560;
  }
  .trouble {
    margin-inline-end: var(--_u);
    color: var(--_danger);
  }
  .trouble svg.icon {
    vertical-align: -0.2em;
  }
  #chosen {
    min-block-size: 3em;
  }
  .footer {
    margin-block-start: var(--_u);
  }
  .footer .primary {
    margin-inline-start: auto;
  }
  @container (max-width: 420px) {
    .sheet {
      padding: calc(var(--_u) * 4);
    }
    .footer .primary {
      flex: auto;
    }
  }
`;
