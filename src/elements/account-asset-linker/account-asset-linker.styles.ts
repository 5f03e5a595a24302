import {css} from 'lit';

export const linkerStyles = css`
  .sheet {
    display: grid;
    gap: calc(var(--_u) * 3);
    padding: calc(var(--_u) * 5.5) calc(var(--_u) * 6);
    border-radius: calc(var(--_r) + 6px);
    background: var(--_bg);
  }
  :host(:not([slot='dialog'])) .sheet {
    border: 1px solid var(--_line);
  }
  .sheet > * {
    min-inline-size: 0;
  }
  .iban {
    white-space: nowrap;
  }
  .chooser {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_u) * 2.5);
    transition: opacity 0.15s;
  }
  .chooser[inert] {
    opacity: 0.6;
  }
  .search {
    position: relative;
    margin-block-start: var(--_u);
  }
  .search > svg.icon {
    position: absolute;
    inset-block-start: 13px;
    inset-inline-start: 13px;
    color: var(--_muted);
    pointer-events: none;
  }
  .search input {
    padding-inline: 38px 42px;
  }
  .search .clear {
    position: absolute;
    inset-block-start: 5px;
    inset-inline-end: 5px;
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
    outline: none;
    border-color: var(--_primary);
  }
  .none {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: calc(var(--_u) * 3);
    padding-inline: calc(var(--_u) * 6);
    text-align: center;
  }
  .row {
    flex-wrap: nowrap;
  }
  .rows .row {
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
  }
  .found .row {
    grid-template-columns: minmax(0, 1fr) auto;
    padding-inline-start: 10px;
  }
  .rows .row:hover {
    background: var(--_soft-hover);
  }
  .rows .row.off {
    color: var(--_muted);
    background: none;
    cursor: default;
  }
  .rows .row[aria-selected='true'] {
    background: var(--_selected);
  }
  .row[aria-selected='true'] .name {
    font-weight: 600;
  }
  .rows:focus-visible .active,
  .search:focus-within + .found .active {
    outline: var(--_focus);
    outline-offset: -2px;
  }
  .twisty {
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    border-radius: 5px;
    color: var(--_muted);
  }
  .twisty svg.icon {
    inline-size: 14px;
    block-size: 14px;
  }
  .twisty:dir(rtl) svg.icon {
    transform: scaleX(-1);
  }
  .words {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .found .words {
    display: grid;
  }
  .words .path {
    line-height: 1.4;
  }
  .note {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 2px calc(var(--_u) * 2);
    color: var(--_muted);
  }
  .note > svg.icon {
    color: var(--_primary);
  }
  .narrow .row {
    padding-inline-start: calc(2px + var(--level) * 12px);
    column-gap: 4px;
  }
  .narrow.found .row {
    padding-inline-start: 8px;
  }
  .narrow .note {
    grid-column: 2;
    justify-content: flex-start;
  }
  .narrow.found .note {
    grid-column: 1;
  }
  .fixed .row {
    block-size: var(--row);
    align-content: center;
    overflow: hidden;
  }
  .fixed :is(.name, .path, .note) {
    display: block;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .act {
    color: var(--_primary);
    font-weight: 560;
  }
  .trouble {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    margin-inline-end: var(--_u);
    color: var(--_danger);
  }
  .chosen {
    min-block-size: calc(var(--_small) * 3);
  }
  .chosen .chip {
    margin-inline-start: var(--_u);
  }
  .progress {
    display: grid;
    gap: calc(var(--_u) * 2);
  }
  .endless {
    block-size: 4px;
    border-radius: 9px;
    overflow: hidden;
    background: var(--_line);
  }
  .endless::before {
    content: '';
    display: block;
    inline-size: 35%;
    block-size: 100%;
    border-radius: inherit;
    background: var(--_primary);
  }
  @media (prefers-reduced-motion: no-preference) {
    .endless::before {
      animation: run 1.4s ease-in-out infinite alternate;
    }
    @keyframes run {
      to {
        margin-inline-start: 65%;
      }
    }
  }
  .sheet > .footer {
    margin-block-start: calc(var(--_u) * 2);
  }
  .sides {
    display: grid;
    gap: calc(var(--_u) * 2);
    margin: 0;
  }
  .side {
    padding: calc(var(--_u) * 2.5) calc(var(--_u) * 3.5);
    border: 1px solid var(--_line);
    border-radius: var(--_r);
  }
  #outcome {
    outline: none;
  }
  .panel,
  .done {
    display: grid;
    justify-items: center;
    gap: calc(var(--_u) * 3);
    padding: calc(var(--_u) * 8) 0;
    text-align: center;
  }
  .panel h2 {
    font-size: calc(var(--_size) * 1.067);
  }
  .hero {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border-radius: 99px;
    background: var(--_good-bg);
    color: var(--_good);
  }
  @container (max-width: 420px) {
    .sheet {
      padding: calc(var(--_u) * 4.5) calc(var(--_u) * 4);
    }
  }
  @media (forced-colors: active) {
    .rows .row[aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .rows .row[aria-selected='true'] :is(.note, .path, .twisty, .chip, svg.icon) {
      background: none;
      color: inherit;
    }
    .rows .row.off {
      color: GrayText;
    }
    .endless::before {
      background: Highlight;
    }
  }
`;
