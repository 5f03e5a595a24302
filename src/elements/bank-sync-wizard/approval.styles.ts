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
  .safety {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_u) * 2);
  }
  .safety svg.icon {
    margin-block-start: 0.15em;
  }
  .waiting {
    display: grid;
    gap: calc(var(--_u) * 2);
  }
  .endless,
  progress {
    display: block;
    inline-size: 100%;
    block-size: 6px;
    overflow: hidden;
    border: 0;
    border-radius: 9px;
    background: var(--_line);
  }
  progress {
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
  .endless::before {
    content: '';
    display: block;
    inline-size: 40%;
    block-size: 100%;
    border-radius: 9px;
    background: var(--_primary);
  }
  @media (prefers-reduced-motion: no-preference) {
    .endless::before {
      animation: pass 1.4s ease-in-out infinite alternate;
    }
    @keyframes pass {
      from {
        margin-inline-start: 0;
      }
      to {
        margin-inline-start: 60%;
      }
    }
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
    display: flex;
    justify-content: space-between;
    gap: calc(var(--_u) * 4);
    padding: calc(var(--_u) * 2.5) calc(var(--_u) * 3.5);
    border-block-end: 1px solid var(--_line);
  }
  .accounts li:last-child {
    border-block-end: 0;
  }
  .accounts .small {
    display: block;
  }
  .amount {
    white-space: nowrap;
  }
  @container (max-width: 480px) {
    .wizard {
      padding: calc(var(--_u) * 4);
    }
    .option {
      grid-template-columns: 36px minmax(0, 1fr);
    }
    .note {
      grid-column: 2;
      justify-self: start;
    }
    .footer > .primary {
      flex: 1 1 auto;
    }
    .accounts li {
      flex-wrap: wrap;
      gap: 0 calc(var(--_u) * 4);
    }
  }
`;
