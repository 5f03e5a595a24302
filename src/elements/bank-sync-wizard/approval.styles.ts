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
  .start-code {
    padding: calc(var(--_u) * 3);
    border: 1px dashed var(--_field-line);
    border-radius: var(--_r);
    text-align: center;
  }
  .start-code dd {
    font-size: calc(var(--_size) * 1.6);
    font-weight: 600;
    letter-spacing: 0.12em;
  }
  .picture {
    justify-self: center;
    inline-size: min(260px, 100%);
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_card-r);
    background: #ffffff;
    image-rendering: pixelated;
  }
  .waiting {
    display: grid;
    gap: calc(var(--_u) * 2);
  }
  .phone,
  .hero {
    justify-self: center;
    display: grid;
    place-items: center;
    inline-size: 64px;
    block-size: 64px;
    border-radius: 50%;
    background: var(--_info-bg);
    color: var(--_primary);
    font-size: 26px;
  }
  .hero {
    justify-self: start;
    inline-size: 48px;
    block-size: 48px;
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
  a.button {
    justify-self: start;
    display: inline-flex;
    align-items: center;
    min-block-size: 42px;
    padding: calc(var(--_u) * 1.5) calc(var(--_u) * 4);
    border-radius: var(--_r);
    background: var(--_primary);
    color: var(--_on-primary);
    font-weight: 560;
    text-decoration: none;
  }
  .accounts {
    gap: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_card-r);
  }
  .accounts li {
    overflow: clip;
    display: flex;
    justify-content: space-between;
    gap: calc(var(--_u) * 4);
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
  .amount {
    flex: none;
    max-inline-size: 100%;
  }
  @container (max-width: 480px) {
    .accounts li {
      flex-wrap: wrap;
      gap: 0 calc(var(--_u) * 4);
    }
  }
`;
