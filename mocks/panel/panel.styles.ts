import {css} from 'lit';

/** The panel: sections side by side where there is room, one below the other where there is not. */
export const panelStyles = css`
  .panel {
    display: grid;
    gap: calc(var(--_u) * 4);
    padding: calc(var(--_u) * 5);
  }
  .head {
    align-items: flex-start;
  }
  .about {
    display: grid;
    gap: var(--_u);
    flex: 1 1 260px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_u) * 2);
  }
  .sections {
    display: grid;
    gap: 0 calc(var(--_u) * 8);
    align-items: start;
  }
  .column {
    display: grid;
    min-inline-size: 0;
  }
  details {
    border-block-start: 1px solid var(--_line);
  }
  summary {
    min-block-size: 44px;
    padding-block: calc(var(--_u) * 2.5);
    font-weight: 620;
    cursor: pointer;
  }
  summary h3 {
    display: inline;
  }
  summary .chip {
    margin-inline-start: var(--_u);
  }
  summary::marker {
    color: var(--_muted);
  }
  .body {
    display: grid;
    gap: calc(var(--_u) * 3);
    padding-block-end: calc(var(--_u) * 5);
  }
  h4 {
    margin: calc(var(--_u) * 2) 0 0;
    font-size: var(--_small);
    font-weight: 620;
    color: var(--_muted);
  }
  .tight {
    gap: calc(var(--_u) * 2);
  }
  .bottom {
    align-items: flex-end;
  }
  .grow {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  /* A field for date and time is not narrower than its parts: the button goes below it before it lies on it. */
  .bottom > .grow {
    flex-basis: 220px;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 170px), 1fr));
    align-items: end;
    gap: calc(var(--_u) * 3);
  }
  .next {
    display: grid;
    gap: calc(var(--_u) * 2);
  }
  .next button {
    justify-self: start;
  }
  .field select {
    inline-size: 100%;
    min-block-size: 42px;
    padding: calc(var(--_u) * 2) calc(var(--_u) * 3);
    border: 1px solid var(--_field-line);
    border-radius: var(--_r);
    background: var(--_bg);
    color: inherit;
    font: inherit;
  }
  .bottom button {
    min-block-size: 42px;
  }
  .check {
    display: flex;
    align-items: center;
    gap: calc(var(--_u) * 2.5);
    min-block-size: 28px;
    cursor: pointer;
  }
  .check input {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_primary);
    flex: none;
  }
  .scenarios {
    display: grid;
    gap: calc(var(--_u) * 2);
  }
  .list,
  .log {
    max-block-size: 420px;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_line);
    border-radius: var(--_r);
    padding: 0 calc(var(--_u) * 2) calc(var(--_u) * 2);
  }
  .list > p {
    padding: calc(var(--_u) * 3) calc(var(--_u) * 2);
  }
  .list h4 {
    position: sticky;
    inset-block-start: 0;
    margin: 0;
    padding: calc(var(--_u) * 2);
    background: var(--_bg);
  }
  .choice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1px;
    inline-size: 100%;
    padding: calc(var(--_u) * 2);
    border-color: transparent;
    background: none;
    text-align: start;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .choice:focus-visible {
    outline-offset: -2px;
  }
  .choice[aria-pressed='true'] {
    border-color: var(--_primary);
    background: var(--_selected);
  }
  .choice[aria-pressed='true'] {
    border-inline-start-width: 5px;
  }
  .rows > li {
    display: grid;
    gap: calc(var(--_u) * 0.5);
    padding-block: calc(var(--_u) * 2);
    overflow-wrap: anywhere;
  }
  .body > .rows > li:first-child {
    padding-block-start: 0;
  }
  .rows > li.row {
    display: flex;
    flex-wrap: nowrap;
  }
  .rows > li + li {
    border-block-start: 1px solid var(--_line);
  }
  code {
    font: inherit;
    font-size: var(--_small);
  }
  a {
    color: var(--_primary);
    text-underline-offset: 3px;
  }
  .link {
    inline-size: 100%;
  }
  @container (min-width: 720px) {
    .sections {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 1080px) {
    .sections {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .choice[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`;
