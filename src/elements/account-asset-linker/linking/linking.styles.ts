import {css} from 'lit';
import {marks} from '../../../styles/marks.ts';
import {path} from '../../../styles/path.ts';

const own = css`
  .clear {
    justify-self: end;
    margin-inline-end: 5px;
  }
  .found .node {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .found .words {
    display: grid;
    justify-items: start;
  }
  .narrow.found .node {
    padding-inline-start: 8px;
  }
  .narrow.found .note {
    grid-column: 1;
  }
  .side {
    padding: calc(var(--_u) * 2.5) calc(var(--_u) * 3.5);
    border: 1px solid var(--_line);
    border-radius: var(--_r);
  }
  #outcome {
    outline: 0;
  }
  .node[aria-selected='true'] {
    background: var(--_selected);
  }
  .node[aria-selected='true'] .name {
    font-weight: 600;
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
  .search:focus-within + .found .active {
    outline: var(--_focus);
    outline-offset: -2px;
  }
  .narrow .note > svg.icon {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 8px;
    margin-block: auto;
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
  .fixed .node {
    block-size: var(--row);
    align-content: center;
  }
  .fixed .node * {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  #chosen .chip {
    margin-inline-start: var(--_u);
  }
  .chooser[inert] {
    opacity: 0.6;
  }
`;

export const linkingStyles = [marks, path, own];
