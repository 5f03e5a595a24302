import {css} from 'lit';

/**
 * Eight base tokens that a host sets; everything else is derived from them here. Names with an underscore are ours alone.
 * Light or dark follows the inherited `color-scheme`; the preference of the system is the host's to read.
 */
export const tokens = css`
  :host {
    /* tokens: begin (made by npm run tokens) */
    --_bg: var(--bank-color-background, light-dark(#ffffff, #14171f));
    --_text: var(--bank-color-text, light-dark(#1a1f2c, #e9ecf4));
    --_primary: var(--bank-color-primary, light-dark(#2f55d4, #8ea6ff));
    --_danger: var(--bank-color-danger, light-dark(#b3261e, #ff9d95));
    --_font: var(--bank-font-family, ui-sans-serif, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif);
    --_size: var(--bank-font-size, 15px);
    --_u: var(--bank-spacing, 4px);
    --_r: var(--bank-radius, 8px);
    --_good: light-dark(#17734a, #78d9a9);
    --_warn: light-dark(#8a5200, #ffc670);
    --_good-tint: light-dark(#1fae6c, #2f9e6b);
    --_warn-tint: light-dark(#f5a524, #d99a2b);
    /* tokens: end */

    --_small: max(13px, calc(var(--_size) * 0.867));
    --_muted: color-mix(in oklab, var(--_text) 70%, var(--_bg));
    --_line: var(--bank-color-line, color-mix(in oklab, var(--_text) 12%, var(--_bg)));
    --_field-line: var(--bank-color-line, color-mix(in oklab, var(--_text) 52%, var(--_bg)));
    --_soft: color-mix(in oklab, var(--_text) 3.5%, var(--_bg));
    --_soft-hover: color-mix(in oklab, var(--_text) 7%, var(--_bg));
    --_selected: color-mix(in oklab, var(--_primary) 11%, var(--_bg));
    /* Black or white, whichever reads on the primary colour: no host has to think of it. At a lightness of 49.5 both do. */
    --_on-primary: var(--bank-color-on-primary, lab(from var(--_primary) clamp(0, (49.5 - l) * 1000, 100) 0 0));
    /* Away from what stands on it, so that it reads no worse. */
    --_primary-hover: color-mix(in oklab, var(--_primary) 88%, lab(from var(--_on-primary) calc(100 - l) 0 0));
    --_good-bg: color-mix(in oklab, var(--_good-tint) 13%, var(--_bg));
    --_warn-bg: color-mix(in oklab, var(--_warn-tint) 15%, var(--_bg));
    --_danger-bg: color-mix(in oklab, var(--_danger) 9%, var(--_bg));
    --_info-bg: color-mix(in oklab, var(--_primary) 8%, var(--_bg));
    --_card-r: calc(var(--_r) + 2px);
    --_shadow: 0 1px 2px #0002, 0 18px 48px -12px #0005;
    --_focus: 2px solid var(--_primary);
  }
`;
