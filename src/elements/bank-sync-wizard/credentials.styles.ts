import {css} from 'lit';

/**
 * For the login form in the light DOM: adopted by the document (or the shadow root) that the wizard stands in, while the form
 * is there. The variables come down from the wizard.
 */
export const credentialsStyles = css`
  .bank-credentials,
  .bank-credentials * {
    box-sizing: border-box;
  }
  .bank-credentials {
    display: grid;
    gap: calc(var(--_u) * 4);
    margin: calc(var(--_u) * 4) 0 0;
    color: var(--_text);
    font: 400 var(--_size) / 1.5 var(--_font);
  }
  .bank-credentials .field {
    display: grid;
    gap: var(--_u);
  }
  .bank-credentials label {
    font-weight: 560;
    overflow-wrap: anywhere;
  }
  .bank-credentials .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .bank-credentials input {
    grid-area: 1 / 1 / 2 / 3;
    inline-size: 100%;
    min-block-size: 42px;
    margin: 0;
    padding: calc(var(--_u) * 2) 44px calc(var(--_u) * 2) calc(var(--_u) * 3);
    border: 1px solid var(--_field-line);
    border-radius: var(--_r);
    background: var(--_bg);
    color: inherit;
    font: inherit;
  }
  .bank-credentials input[aria-invalid='true'] {
    border-color: var(--_danger);
  }
  .bank-credentials :focus-visible {
    outline: 2px solid var(--_primary);
    outline-offset: 1px;
  }
  .bank-credentials :is(.hint, .error) {
    margin: 0;
    color: var(--_muted);
    font-size: var(--_small);
  }
  .bank-credentials .error {
    color: var(--_danger);
  }
  .bank-credentials button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 36px;
    margin: 0;
    padding: calc(var(--_u) * 1.5) calc(var(--_u) * 3.5);
    border: 1px solid var(--_line);
    border-radius: var(--_r);
    background: var(--_bg);
    color: inherit;
    font: inherit;
    font-weight: 560;
    cursor: pointer;
  }
  .bank-credentials button:hover {
    background: var(--_soft-hover);
  }
  .bank-credentials button.quiet {
    border-color: transparent;
    background: none;
    color: var(--_primary);
  }
  .bank-credentials button.primary {
    border-color: transparent;
    background: var(--_primary);
    color: var(--_on-primary);
  }
  .bank-credentials button.primary:hover {
    background: var(--_primary-hover);
  }
  .bank-credentials button.show {
    grid-area: 1 / 2;
    min-inline-size: 36px;
    margin: 3px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_muted);
  }
  .bank-credentials button.show[aria-pressed='true'] {
    color: var(--_primary);
  }
  .bank-credentials svg {
    inline-size: 18px;
    block-size: 18px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .bank-credentials .footer,
  .bank-credentials .row {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_u) * 2.5);
  }
  .bank-credentials .footer {
    justify-content: space-between;
    margin-block-start: var(--_u);
  }
`;
