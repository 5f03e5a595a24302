/** What stands on what, and how far apart it must be: 4.5 for text, 3 for what shows where something is (WCAG 2.2, 1.4.3 and 1.4.11). */
export const contrastPairs: readonly (readonly [front: string, back: string, least: number])[] = [
  ['--_text', '--_bg', 4.5],
  ['--_muted', '--_bg', 4.5],
  ['--_muted', '--_soft', 4.5],
  ['--_primary', '--_bg', 4.5],
  ['--_on-primary', '--_primary', 4.5],
  ['--_on-primary', '--_primary-hover', 4.5],
  ['--_primary', '--_selected', 4.5],
  ['--_text', '--_selected', 4.5],
  ['--_text', '--_info-bg', 4.5],
  ['--_danger', '--_bg', 4.5],
  ['--_danger', '--_danger-bg', 4.5],
  ['--_text', '--_danger-bg', 4.5],
  ['--_good', '--_good-bg', 4.5],
  ['--_good', '--_bg', 4.5],
  ['--_warn', '--_warn-bg', 4.5],
  ['--_warn', '--_bg', 4.5],
  ['--_field-line', '--_bg', 3],
];

/** Red, green and blue, 0 to 255, as painted. */
export type Colour = readonly [number, number, number];

const luminance = (colour: Colour): number => {
  const [r = 0, g = 0, b = 0] = colour.map(part => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it. */
export const contrast = (a: Colour, b: Colour): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};
