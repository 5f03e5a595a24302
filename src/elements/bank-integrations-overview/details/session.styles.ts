import {css} from 'lit';

/** The line of a session, renewals one after another, seconds in which a removal can be undone, accounts that are hidden. */
export const sessionStyles = css`
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: var(--_u);
    padding: calc(var(--_u) * 3) calc(var(--_u) * 4.5) calc(var(--_u) * 1.5);
    border-block-start: 1px solid var(--_line);
  }
  .line > button {
    margin-inline-start: calc(var(--_u) * -3);
  }
  .track {
    --_tone: var(--_good);
    inline-size: calc(100% - 14px);
    block-size: 14px;
    margin-inline: 7px;
    overflow: visible;
    stroke: var(--_line);
    stroke-width: 3;
    stroke-linecap: round;
  }
  .track:dir(rtl),
  .disclosure svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .track.warning {
    --_tone: var(--_warn);
  }
  .track.bad {
    --_tone: var(--_danger);
  }
  .track .passed,
  .track circle {
    fill: var(--_bg);
    stroke: var(--_tone);
  }
  .dates {
    inline-size: 100%;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 2px calc(var(--_u) * 4);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .walk {
    padding: calc(var(--_u) * 2) calc(var(--_u) * 4.5);
    border-block-end: 1px solid var(--_line);
    background: var(--_soft);
  }
  .count {
    font-size: 1.15em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .hidden-accounts {
    padding-block: var(--_u);
    border-block-start: 1px solid var(--_line);
  }
  .trouble-line button {
    min-block-size: 24px;
    padding: 0 calc(var(--_u) * 1.5);
  }
  @container (max-width: 700px) {
    .line {
      padding-inline: calc(var(--_u) * 3.5);
    }
  }
`;
