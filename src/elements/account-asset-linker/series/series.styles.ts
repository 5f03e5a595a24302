import {css} from 'lit';

export const seriesStyles = css`
  .series {
    display: grid;
    gap: calc(var(--_u) * 2);
  }
  .spread {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: calc(var(--_u) * 4);
    min-block-size: 28px;
  }
  .last {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: calc(var(--_u) * 2);
    padding: calc(var(--_u) * 1.5) calc(var(--_u) * 3);
    border-radius: var(--_r);
    background: var(--_good-bg);
  }
  progress + .last {
    margin-block-start: var(--_u);
  }
  .last svg.icon {
    color: var(--_good);
  }
  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 6px;
    border: 0;
    border-radius: 9px;
    overflow: hidden;
    background: var(--_line);
  }
  progress::-webkit-progress-bar {
    background: var(--_line);
  }
  progress::-webkit-progress-value {
    border-radius: 9px;
    background: var(--_primary);
  }
  progress::-moz-progress-bar {
    border-radius: 9px;
    background: var(--_primary);
  }
  .suggested {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_u) * 1.5);
  }
  .suggested ul,
  .ended {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_u) * 1.5);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .suggestion {
    display: flex;
    justify-content: start;
    align-items: start;
    gap: calc(var(--_u) * 2.5);
    inline-size: 100%;
    padding: calc(var(--_u) * 2) calc(var(--_u) * 3);
    text-align: start;
    font-weight: 400;
    white-space: normal;
  }
  .suggestion > svg.icon {
    flex: none;
    margin-block-start: 3px;
    color: var(--_primary);
  }
  .why {
    display: block;
  }
  .ended {
    max-block-size: var(--bank-tree-height, clamp(200px, 42dvh, 338px));
    padding: calc(var(--_u) * 3);
    border: 1px solid var(--_line);
    border-radius: var(--_r);
    overflow: auto;
  }
  .ended li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  @media (forced-colors: active) {
    progress::-webkit-progress-value {
      background: Highlight;
    }
    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
`;
