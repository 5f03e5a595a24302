import {css} from 'lit';

export const approvalStyles = css`
  .code input {
    min-block-size: 52px;
    font-size: calc(var(--_size) * 1.6);
    font-weight: 600;
    letter-spacing: 0.28em;
    text-align: center;
  }
  #code-facts {
    flex: 1 1 0;
    min-inline-size: 14ch;
  }
  .fact {
    display: inline-block;
  }
  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: calc(var(--_u) * 3);
    padding: calc(var(--_u) * 3) calc(var(--_u) * 3.5);
    border: 1px solid var(--_line);
    border-radius: var(--_card-r);
    cursor: pointer;
  }
  .choice:hover {
    background: var(--_soft-hover);
  }
  .choice:has(:checked) {
    border-color: var(--_primary);
    background: var(--_selected);
  }
  .choice.off {
    color: var(--_muted);
    cursor: not-allowed;
  }
  .kind {
    display: block;
  }
  .method {
    display: flex;
    gap: calc(var(--_u) * 3);
    padding: calc(var(--_u) * 3) calc(var(--_u) * 3.5);
    border: 1px solid var(--_line);
    border-radius: var(--_card-r);
  }
  .method .text {
    min-inline-size: 0;
  }
  .method .round {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 36px;
    block-size: 36px;
    border-radius: 50%;
    background: var(--_info-bg);
    color: var(--_primary);
    font-size: 18px;
  }
  /* On the side of the caption above, whichever way the bank writes; the numbers of a list keep theirs. */
  .quote:dir(rtl) .bank-words {
    text-align: right;
  }
  .quote:dir(ltr) .bank-words {
    text-align: left;
  }
  .bank-words {
    display: grid;
    gap: calc(var(--_u) * 1.5);
    white-space: pre-line;
  }
  .quote .bank-words :is(ul, ol) {
    text-align: start;
  }
  .bank-words ul {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .bank-words ol {
    padding-inline-start: 1.4em;
    list-style: decimal;
  }
  .start-code {
    display: grid;
    justify-items: center;
    gap: calc(var(--_u) * 1);
    padding: calc(var(--_u) * 3);
    border: 1px dashed var(--_field-line);
    border-radius: var(--_r);
    text-align: center;
    overflow-wrap: anywhere;
  }
  .start-code .digits {
    direction: ltr;
    font-size: calc(var(--_size) * 2);
    line-height: 1.3;
    font-weight: 600;
    letter-spacing: 0.08em;
  }
  .start-code .row {
    justify-content: center;
  }
  .group + .group {
    margin-inline-start: 0.45em;
  }
  .media {
    display: grid;
    justify-items: center;
    gap: calc(var(--_u) * 3);
    min-inline-size: 0;
  }
  .media > * {
    max-inline-size: 100%;
  }
  .media .controls {
    justify-content: center;
    gap: calc(var(--_u) * 3);
  }
  .media .hint {
    text-align: center;
    text-wrap: balance;
  }
  .picture {
    display: block;
    padding: 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_card-r);
    background: #ffffff;
  }
  .picture.crisp {
    image-rendering: pixelated;
  }
  .stage {
    padding: 16px;
    border-radius: var(--_card-r);
    background: #000000;
  }
  .stage canvas {
    display: block;
    max-inline-size: 100%;
  }
  .steps-of {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_u) * 2.5);
  }
  .warning-line {
    color: var(--_warn);
    text-align: center;
    text-wrap: balance;
  }
  .calm {
    inline-size: 100%;
  }
  @media (forced-colors: active) {
    .picture,
    .stage,
    .stage canvas {
      forced-color-adjust: none;
    }
  }
  .waiting {
    display: grid;
    gap: calc(var(--_u) * 2);
  }
  progress {
    display: block;
    inline-size: 100%;
    block-size: 6px;
    overflow: hidden;
    border: 0;
    border-radius: 9px;
    background: var(--_line);
    appearance: none;
  }
  progress::-webkit-progress-bar {
    background: var(--_line);
  }
  progress::-webkit-progress-value {
    border-radius: 9px;
    background: var(--_primary);
    transition: inline-size 0.3s;
  }
  progress::-moz-progress-bar {
    border-radius: 9px;
    background: var(--_primary);
  }
  @media (forced-colors: active) {
    progress {
      border: 1px solid;
    }
    progress,
    progress::-webkit-progress-bar {
      background: none;
    }
    progress::-webkit-progress-value {
      background: CanvasText;
    }
    progress::-moz-progress-bar {
      background: CanvasText;
    }
  }
  .hero {
    justify-self: start;
    display: grid;
    place-items: center;
    inline-size: 48px;
    block-size: 48px;
    border-radius: 50%;
    background: var(--_good-bg);
    color: var(--_good);
    font-size: 22px;
  }
  .centred {
    text-align: center;
  }
  .centred + .centred {
    margin-block-start: calc(var(--_u) * -3);
  }
  .trouble-line {
    color: var(--_warn);
  }
  .trouble-line:empty {
    display: none;
  }
  a.button {
    justify-self: start;
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_u) * 2);
    min-block-size: 36px;
    padding: calc(var(--_u) * 1.5) calc(var(--_u) * 3.5);
    border: 1px solid transparent;
    border-radius: var(--_r);
    background: var(--_primary);
    color: var(--_on-primary);
    font-weight: 560;
    text-decoration: none;
  }
  .accounts {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_card-r);
  }
  .accounts li {
    overflow: clip;
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: subgrid;
    align-items: baseline;
    column-gap: calc(var(--_u) * 4);
    padding: calc(var(--_u) * 2.5) calc(var(--_u) * 3.5);
    border-block-end: 1px solid var(--_line);
  }
  .accounts li:last-child {
    border-block-end: 0;
  }
  .accounts .text {
    min-inline-size: 0;
  }
  .accounts .small {
    display: block;
  }
  /* Digits stand below digits in right-to-left languages too. */
  .amount {
    max-inline-size: 100%;
    text-align: right;
  }
  @container (max-width: 480px) {
    .play {
      flex: 1 0 100%;
    }
    .accounts li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 calc(var(--_u) * 4);
    }
  }
`;
