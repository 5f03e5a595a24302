import {css} from 'lit';
import {marks} from '../../styles/marks.ts';
import {path} from '../../styles/path.ts';

const own = css`
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
  .chooser[inert] {
    opacity: 0.6;
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
  .clear {
    justify-self: end;
    margin-inline-end: 5px;
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
  .node[aria-selected='true'] {
    background: var(--_selected);
  }
  .node[aria-selected='true'] .name {
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
    color: var(--_muted);
  }
  .twisty:dir(rtl) {
    transform: scaleX(-1);
  }
  .found .node {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .found .words {
    display: grid;
    justify-items: start;
  }
  .note {
    text-align: end;
    color: var(--_muted);
  }
  .note > svg.icon {
    margin-inline-start: var(--_u);
    vertical-align: -0.2em;
    color: var(--_primary);
  }
  .narrow .node {
    padding-inline-start: calc(var(--level) * 12px);
    column-gap: 4px;
  }
  .narrow .note {
    grid-column: 2;
    text-align: start;
  }
  .narrow .note > svg.icon {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 8px;
    margin-block: auto;
  }
  .narrow.found .node {
    padding-inline-start: 8px;
  }
  .narrow.found .note {
    grid-column: 1;
  }
  .fixed .node {
    block-size: var(--row);
    align-content: center;
  }
  .fixed .node * {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
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
  #chosen .chip {
    margin-inline-start: var(--_u);
  }
  .endless {
    block-size: 4px;
    margin-block-end: var(--_u);
    border-radius: 9px;
    overflow: hidden;
    background: var(--_line);
  }
  .endless::before {
    content: '';
    display: block;
    inline-size: 35%;
    block-size: 100%;
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
  .footer {
    margin-block-start: var(--_u);
  }
  .footer .primary {
    margin-inline-start: auto;
  }
  .side {
    padding: calc(var(--_u) * 2.5) calc(var(--_u) * 3.5);
    border: 1px solid var(--_line);
    border-radius: var(--_r);
  }
  #outcome {
    outline: 0;
  }
  @container (max-width: 420px) {
    .sheet {
      padding: calc(var(--_u) * 4);
    }
  }
  @media (forced-colors: active) {
    .node[aria-selected='true'],
    .endless::before {
      forced-color-adjust: none;
      background: Highlight;
    }
    .node[aria-selected='true'] * {
      background: none;
      color: HighlightText;
    }
    .node.off {
      color: GrayText;
    }
  }
`;

export const linkerStyles = [marks, path, own];
