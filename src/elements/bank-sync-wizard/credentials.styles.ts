import type {CSSResult} from 'lit';
import {css} from 'lit';

const stylesFor = (controls: CSSResult): CSSResult => css`
  .bank-credentials {
    ${controls}
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_u) * 4);
    margin: 0;
    overflow-wrap: anywhere;
    color: var(--_text);
    font: 400 var(--_size) / 1.5 var(--_font);
    & * {
      box-sizing: border-box;
      margin: 0;
    }
    & :focus-visible {
      outline: var(--_focus);
      outline-offset: 2px;
    }
    & .entry {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
    }
    & .entry input {
      grid-area: 1 / 1 / 2 / 3;
      padding-inline-end: 44px;
    }
    & .entry button {
      grid-area: 1 / 2;
      align-self: center;
      margin-inline-end: 5px;
    }
    & .icon-only[aria-pressed='true'] {
      color: var(--_primary);
    }
    & .muted {
      color: var(--_muted);
      font-size: var(--_small);
    }
    & svg {
      inline-size: 18px;
      block-size: 18px;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.5;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    /* A page's reset takes the shapes from drawings as well; this gives them back. */
    & svg * {
      all: revert-layer;
    }
    & :is(.footer, .row) {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: calc(var(--_u) * 2.5);
    }
    & .footer {
      margin-block-start: calc(var(--_u) * 1.5);
    }
    @container (max-width: 480px) {
      & .footer > .primary {
        flex: 1 1 auto;
      }
    }
  }
`;

let styles: CSSResult | undefined;

/**
 * For the login form in the light DOM: adopted by the document (or the shadow root) that the wizard stands in, while the form
 * is there. The same controls as in the elements, nested under one class; the variables come down from the wizard.
 * @param controls - handed over by the wizard, which has loaded them: imported, they would become a file of their own.
 */
export const credentialsStyles = (controls: CSSResult): CSSResult => (styles ??= stylesFor(controls));
