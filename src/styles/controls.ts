import {css} from 'lit';

/** Buttons and fields. */
export const controls = css`
  button,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_u) * 2);
    min-block-size: 36px;
    padding: calc(var(--_u) * 1.5) calc(var(--_u) * 3.5);
    border: 1px solid var(--_line);
    border-radius: var(--_r);
    background: var(--_bg);
    font-weight: 560;
    text-align: center;
    cursor: pointer;
    transition: background-color 0.12s;
  }
  button:hover {
    background: var(--_soft-hover);
  }
  button.primary {
    border-color: transparent;
    background: var(--_primary);
    color: var(--_on-primary);
  }
  button.primary:hover {
    background: var(--_primary-hover);
  }
  button.quiet {
    border-color: transparent;
    background: none;
    color: var(--_primary);
    padding-inline: calc(var(--_u) * 2);
  }
  button.quiet:hover {
    background: var(--_soft-hover);
  }
  button.quiet.danger {
    color: var(--_danger);
  }
  button.icon-only {
    min-inline-size: 32px;
    min-block-size: 32px;
    padding: 0;
    color: var(--_muted);
  }
  button.link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 3px;
    background: none;
    color: var(--_primary);
    font-weight: 500;
    text-decoration: underline;
    text-decoration-color: color-mix(in oklab, var(--_primary) 40%, transparent);
    text-underline-offset: 3px;
  }
  button.link:hover {
    text-decoration-color: currentColor;
  }
  button:is(:disabled, [aria-disabled='true']) {
    cursor: not-allowed;
    opacity: 0.55;
  }
  .field {
    display: grid;
    gap: var(--_u);
  }
  .field > label {
    font-weight: 560;
  }
  .field input {
    inline-size: 100%;
    min-block-size: 42px;
    padding: calc(var(--_u) * 2) calc(var(--_u) * 3);
    border: 1px solid var(--_field-line);
    border-radius: var(--_r);
    background: var(--_bg);
  }
  .field input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .field input[aria-invalid='true'] {
    border-color: var(--_danger);
    outline-color: var(--_danger);
  }
  .field input:focus-visible {
    outline-offset: 0;
    border-color: transparent;
  }
  .field .error {
    color: var(--_danger);
    font-size: var(--_small);
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition: none !important;
      animation-duration: 0s !important;
      animation-iteration-count: 1 !important;
    }
  }
  @media (forced-colors: active) {
    button,
    .alert,
    .chip {
      border: 1px solid ButtonBorder;
    }
    button.primary {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
