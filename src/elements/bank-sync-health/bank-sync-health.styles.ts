import {css} from 'lit';

export const healthStyles = css`
  :host {
    display: inline-block;
    container-type: normal !important;
    max-inline-size: 100%;
  }
  .health {
    display: inline-flex;
    align-items: flex-start;
    gap: calc(var(--_u) * 2);
    max-inline-size: 100%;
    min-block-size: 32px;
    padding: calc(var(--_u) * 1.25) calc(var(--_u) * 3);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_r) + 8px);
    background: var(--_bg);
    color: var(--_text);
    font: inherit;
    font-size: var(--_small);
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .health:hover {
    background: var(--_soft-hover);
  }
  .health:focus-visible {
    outline: var(--_focus);
    outline-offset: 2px;
  }
  .health > svg.icon {
    flex: none;
    margin-block-start: 2px;
    color: var(--_muted);
  }
  .ok:not(.none) > svg.icon {
    color: var(--_good);
  }
  .warn > svg.icon {
    color: var(--_warn);
  }
  .expired > svg.icon {
    color: var(--_danger);
  }
  .warn {
    border-color: color-mix(in oklab, var(--_warn) 40%, var(--_bg));
    background: var(--_warn-bg);
  }
  .expired {
    border-color: color-mix(in oklab, var(--_danger) 40%, var(--_bg));
    background: var(--_danger-bg);
  }
  .lines {
    display: grid;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .first {
    font-weight: 560;
  }
  .skeleton {
    display: inline-block;
    max-inline-size: 100%;
    block-size: 0.8em;
    border-radius: 5px;
    background: var(--_soft-hover);
    vertical-align: -0.12em;
  }
  @media (forced-colors: active) {
    .health {
      border-color: ButtonText;
    }
  }
`;
