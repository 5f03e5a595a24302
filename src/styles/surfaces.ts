import {css} from 'lit';

/** Cards, chips, alerts, skeletons. */
export const surfaces = css`
  .card {
    background: var(--_bg);
    border: 1px solid var(--_line);
    border-radius: var(--_card-r);
  }
  .monogram {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_r) + 3px);
    background: var(--_soft);
    color: var(--_muted);
    font-weight: 650;
    user-select: none;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 2px 10px;
    border-radius: 99px;
    overflow-wrap: break-word;
    font-size: var(--_small);
    font-weight: 560;
    color: var(--_muted);
    background: var(--_soft);
  }
  .chip svg.icon {
    inline-size: 1em;
    block-size: 1em;
  }
  .chip.good {
    color: var(--_good);
    background: var(--_good-bg);
  }
  .chip.warning {
    color: var(--_warn);
    background: var(--_warn-bg);
  }
  .chip.bad {
    color: var(--_danger);
    background: var(--_danger-bg);
  }
  .chip.busy {
    color: var(--_primary);
    background: var(--_info-bg);
  }
  .alert {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: calc(var(--_u) * 2) calc(var(--_u) * 3);
    padding: calc(var(--_u) * 3) calc(var(--_u) * 4);
    border-radius: var(--_card-r);
    background: var(--_soft);
  }
  .alert > svg.icon {
    align-self: start;
    margin-block-start: 0.18em;
  }
  .alert .says > div:not(:empty, .actions) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_u) * 2);
  }
  @container (max-width: 600px) {
    .alert > svg ~ * {
      grid-column: 2 / -1;
    }
  }
  .alert .title {
    min-block-size: 1lh;
    font-weight: 620;
  }
  .alert.info {
    background: var(--_info-bg);
  }
  .alert.info > svg.icon {
    color: var(--_primary);
  }
  .alert.warning {
    background: var(--_warn-bg);
  }
  .alert.warning :is(.title, svg.icon) {
    color: var(--_warn);
  }
  .alert.bad {
    background: var(--_danger-bg);
  }
  .alert.bad :is(.title, svg.icon) {
    color: var(--_danger);
  }
  .alert button:not(.primary, .link, .quiet) {
    border-color: currentColor;
    background: none;
  }
  .alert.warning .actions > button {
    color: var(--_warn);
  }
  .alert.bad .actions > button {
    color: var(--_danger);
  }
  .quote {
    padding: calc(var(--_u) * 2) calc(var(--_u) * 3.5);
    border-inline-start: 3px solid var(--_field-line);
    border-start-end-radius: var(--_r);
    border-end-end-radius: var(--_r);
    background: var(--_soft);
    overflow-wrap: anywhere;
  }
  .quote bdi {
    white-space: pre-line;
  }
  .quote figcaption {
    font-size: var(--_small);
    color: var(--_muted);
  }
  .footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: calc(var(--_u) * 2.5);
    margin-block-start: calc(var(--_u) * 5);
  }
  .skeleton {
    display: inline-block;
    max-inline-size: 100%;
    block-size: 0.8em;
    border-radius: 5px;
    background: var(--_soft-hover);
    vertical-align: -0.12em;
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton {
      animation: breathe 1.6s ease-in-out infinite;
    }
    @keyframes breathe {
      50% {
        opacity: 0.45;
      }
    }
  }
`;
