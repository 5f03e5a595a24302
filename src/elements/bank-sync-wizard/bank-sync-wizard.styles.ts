import {css} from 'lit';

export const wizardStyles = css`
  .wizard {
    padding: calc(var(--_u) * 5.5) calc(var(--_u) * 6);
    overflow-wrap: anywhere;
  }
  form,
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_u) * 3.5);
  }
  .body > .lead,
  form > .lead {
    margin-block-start: calc(var(--_u) * -2.5);
  }
  .steps {
    display: flex;
    gap: 6px;
    margin-block-end: calc(var(--_u) * 3.5);
  }
  .steps li {
    flex: 1;
    block-size: 4px;
    border-radius: 9px;
    background: var(--_line);
  }
  .steps li.on {
    background: var(--_primary);
  }
  .footer > button:only-child {
    margin-inline-start: auto;
  }
  .footer {
    margin-block-start: calc(var(--_u) * 1.5);
  }
  .leaving .actions {
    margin-block-start: calc(var(--_u) * 2);
  }
  .none,
  .tips,
  .choices,
  .access,
  .documents {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_u) * 2.5);
  }
  .tips {
    padding-inline-start: 18px;
    list-style: disc;
  }
  .access li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_u) * 2);
  }
  .access svg.icon {
    margin-block-start: 0.18em;
    color: var(--_good);
  }
  .documents li {
    padding: calc(var(--_u) * 2.5) calc(var(--_u) * 3.5);
    border: 1px solid var(--_line);
    border-radius: var(--_r);
  }
  .documents :is(a, summary) {
    min-block-size: 24px;
  }
  summary {
    margin-inline-start: 1.1em;
    list-style-position: outside;
    cursor: pointer;
    font-weight: 560;
  }
  summary::marker {
    color: var(--_muted);
  }
  a {
    color: var(--_primary);
    text-underline-offset: 3px;
  }
  .terms-text {
    max-block-size: 220px;
    margin-block-start: calc(var(--_u) * 2);
    overflow: auto;
    white-space: pre-line;
    font-size: var(--_small);
  }
  .tick {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: calc(var(--_u) * 2.5);
    min-block-size: 32px;
  }
  .tick + .error {
    margin-block-start: calc(var(--_u) * -2.5);
  }
  input:is([type='checkbox'], [type='radio']) {
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_primary);
  }
  .safety {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_u) * 2);
  }
  .safety svg.icon {
    margin-block-start: 0.15em;
  }
  .endless {
    display: block;
    inline-size: 100%;
    block-size: 6px;
    overflow: hidden;
    border: 0;
    border-radius: 9px;
    background: var(--_line);
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
  @media (forced-colors: active) {
    .steps li,
    .endless {
      border: 1px solid;
      background: none;
    }
    .steps li.on,
    .endless::before {
      background: CanvasText;
    }
  }
  @container (max-width: 480px) {
    .wizard {
      padding: calc(var(--_u) * 4);
    }
    .footer > .primary {
      flex: 1 1 auto;
    }
  }
`;
