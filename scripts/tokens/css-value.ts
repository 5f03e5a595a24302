/** A token as the parser gives it. */
export interface Token {
  readonly $type: string;
  readonly $value: unknown;
  readonly $description?: string | undefined;
}

interface Colour {
  readonly colorSpace: string;
  readonly components: readonly (number | 'none')[];
  readonly alpha?: number | undefined;
}

interface Dimension {
  readonly value: number;
  readonly unit: string;
}

const ownFunctions = new Set(['oklch', 'oklab', 'lch', 'lab', 'hwb', 'hsl']);
const inPercent = new Set(['hwb', 'hsl']);

const colour = ({colorSpace, components, alpha = 1}: Colour): string => {
  const numbers = components.map(part => (part === 'none' ? 0 : part));
  if (colorSpace === 'srgb' && alpha === 1 && numbers.every(part => part >= 0 && part <= 1)) {
    return `#${numbers
      .map(part =>
        Math.round(part * 255)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
  }
  const end = alpha === 1 ? '' : ` / ${alpha}`;
  const parts = components
    .map((part, at) => (inPercent.has(colorSpace) && at > 0 ? `${part}%` : String(part)))
    .join(' ');
  return ownFunctions.has(colorSpace) ? `${colorSpace}(${parts}${end})` : `color(${colorSpace} ${parts}${end})`;
};

const family = (names: unknown): string =>
  [names]
    .flat()
    .map(name => (/^[a-z-]+$/i.test(String(name)) ? String(name) : `'${String(name)}'`))
    .join(', ');

/**
 * What a token is in CSS.
 *
 * @throws {TypeError} of a type that no token of ours has
 */
export const cssValue = ({$type, $value}: Token): string => {
  if ($type === 'color') return colour($value as Colour);
  if ($type === 'dimension') return `${($value as Dimension).value}${($value as Dimension).unit}`;
  if ($type === 'fontFamily') return family($value);
  throw new TypeError(`tokens of type ${$type} have no place here`);
};
