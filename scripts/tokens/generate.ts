import {baseTokens, fileOf, furtherTokens, propertyOf, themeNames} from './themes.ts';
import {bothOf, readTokens, type ThemeTokens} from './read-tokens.ts';

/** Text that is made from the tokens, by the file in which it stands between two marks. */
export type Generated = Readonly<Record<string, string>>;

const get = (tokens: ThemeTokens, name: string) => {
  const token = tokens.get(name);
  if (!token) throw new Error(`the default look has no ${name}`);
  return token;
};

const css = (base: ThemeTokens): string =>
  [
    ...baseTokens.map(
      ([token, variable, own]) => `    ${own}: var(${propertyOf(variable)}, ${bothOf(get(base, token))});`,
    ),
    ...['good', 'warn', 'good-tint', 'warn-tint'].map(
      name => `    --_${name}: ${bothOf(get(base, `status.${name}`))};`,
    ),
  ].join('\n');

const script = (looks: readonly (readonly [string, ThemeTokens])[]): string =>
  looks
    .map(([theme, tokens]) => {
      const lines = [...baseTokens, ...furtherTokens].flatMap(([token, variable]) => {
        const value = tokens.get(token);
        return value && theme !== 'default'
          ? [`    ${variable}: ${JSON.stringify(bothOf(value)).replaceAll('"', "'")},`]
          : [];
      });
      return lines.length === 0 ? `  ${theme}: {},` : [`  ${theme}: {`, ...lines, '  },'].join('\n');
    })
    .join('\n');

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (looks: readonly (readonly [string, ThemeTokens])[]): string => {
  const shown = (tokens: ThemeTokens, name: string): string => {
    const token = tokens.get(name);
    if (!token) return '';
    return token.light === token.dark ? `\`${token.light}\`` : `\`${token.light}\`, dark \`${token.dark}\``;
  };
  const [[, base] = ['', new Map()]] = looks;
  return [
    '',
    row('token', 'custom property', 'in `appearance.variables`', 'what it is for'),
    row('---', '---', '---', '---'),
    ...baseTokens.map(([token, variable]) =>
      row(`\`${token}\``, `\`${propertyOf(variable)}\``, `\`${variable}\``, get(base, token).description),
    ),
    '',
    row('token', ...looks.map(([theme]) => theme)),
    row('---', ...looks.map(() => '---')),
    ...[...baseTokens, ...furtherTokens].map(([token]) =>
      row(`\`${token}\``, ...looks.map(([, tokens]) => shown(tokens, token))),
    ),
    '',
  ].join('\n');
};

/** Makes all that is made from the tokens. */
export const generate = async (): Promise<Generated> => {
  const looks = await Promise.all(themeNames.map(async name => [name, await readTokens(fileOf(name))] as const));
  const base = looks.find(([name]) => name === 'default')?.[1] ?? new Map();
  return {
    'src/styles/tokens.ts': css(base),
    'src/styles/appearance/appearance.ts': script(looks),
    'docs/theming.md': table(looks),
  };
};
