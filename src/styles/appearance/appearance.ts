/** The ready looks. `default` is the one without any; each follows light and dark as the page says. */
export type ThemeName = 'default' | 'dense' | 'soft' | 'contrast';

/** The tokens that a host may set, by the names that they have in script. */
export interface AppearanceVariables {
  /** Buttons, links, focus. Any CSS colour, `light-dark()` too; text on it is black or white, whichever reads better. */
  readonly colorPrimary?: string | undefined;
  /** Cards, fields and dialogs. */
  readonly colorBackground?: string | undefined;
  /** Text; greys and lines are mixed from it. */
  readonly colorText?: string | undefined;
  /** What is broken or destroys. */
  readonly colorDanger?: string | undefined;
  /** Text on the primary colour, where the choice of black or white does not suit. */
  readonly colorOnPrimary?: string | undefined;
  /** Lines and borders, where those mixed from the text are too faint. */
  readonly colorLine?: string | undefined;
  readonly fontFamily?: string | undefined;
  /** A CSS length; 15px unless told. Nothing is ever smaller than 13px. */
  readonly fontSize?: string | undefined;
  /** The unit of all distances, a CSS length; 4px unless told. */
  readonly spacing?: string | undefined;
  /** Corner radius of fields and buttons, a CSS length; 8px unless told. */
  readonly radius?: string | undefined;
}

/** How the elements below a provider look. */
export interface Appearance {
  readonly theme?: ThemeName | undefined;
  /** Come before the theme's own. */
  readonly variables?: AppearanceVariables | undefined;
}

/** The custom property of each variable, and a CSS property that takes the same values. */
export const variables = {
  colorPrimary: ['--bank-color-primary', 'color'],
  colorBackground: ['--bank-color-background', 'color'],
  colorText: ['--bank-color-text', 'color'],
  colorDanger: ['--bank-color-danger', 'color'],
  colorOnPrimary: ['--bank-color-on-primary', 'color'],
  colorLine: ['--bank-color-line', 'color'],
  fontFamily: ['--bank-font-family', 'font-family'],
  fontSize: ['--bank-font-size', 'font-size'],
  spacing: ['--bank-spacing', 'padding-top'],
  radius: ['--bank-radius', 'border-top-left-radius'],
} as const satisfies {readonly [V in keyof Required<AppearanceVariables>]: readonly [property: string, like: string]};

/** What each theme changes of the default look. */
export const themes: {readonly [T in ThemeName]: AppearanceVariables} = {
  // tokens: begin (made by npm run tokens)
  default: {},
  dense: {
    fontSize: '13.5px',
    spacing: '3px',
    radius: '4px',
  },
  soft: {
    colorBackground: 'light-dark(#fffdf9, #1b1a18)',
    colorText: 'light-dark(#2b2722, #f1ebe2)',
    colorPrimary: 'light-dark(#0f766e, #5fd4c6)',
    fontSize: '16px',
    spacing: '4.5px',
    radius: '18px',
  },
  contrast: {
    colorBackground: 'light-dark(#ffffff, #000000)',
    colorText: 'light-dark(#000000, #ffffff)',
    colorPrimary: 'light-dark(#0030b8, #b9c9ff)',
    colorDanger: 'light-dark(#8c0009, #ffb4ab)',
    fontSize: '16px',
    radius: '4px',
    colorLine: 'light-dark(#595959, #a6a6a6)',
  },
  // tokens: end
};
