import type {Declaration, Manifest, Named} from './manifest-types.ts';
import {elementsOf} from './manifest-types.ts';

const line = (text: string | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

const section = (
  title: string,
  items: readonly Named[] | undefined,
  mark: (item: Named) => string,
): readonly string[] =>
  items && items.length > 0
    ? [`### ${title}`, '', ...items.map(item => `- ${mark(item)}: ${line(item.description)}`), '']
    : [];

const typed = ({name, type}: Named): string => `\`${name}\`${type ? ` (\`${line(type.text)}\`)` : ''}`;

const describe = (element: Declaration & {readonly tagName: string}): readonly string[] => {
  const {tagName, name, description, members = []} = element;
  return [
    `## <${tagName}>`,
    '',
    `Class \`${name}\`. Register it with \`import 'bank-integration-elements/define/${tagName}'\`.`,
    '',
    line(description),
    '',
    ...section(
      'Properties',
      members.filter(({kind}) => kind === 'field'),
      typed,
    ),
    ...section(
      'Methods',
      members.filter(({kind}) => kind === 'method'),
      item => `\`${item.name}()\``,
    ),
    ...section('Attributes', element.attributes, item => `\`${item.name}\``),
    ...section('Events', element.events, typed),
    ...section('Slots', element.slots, item => `\`${item.name || '(default)'}\``),
    ...section('Parts', element.cssParts, item => `\`::part(${item.name})\``),
    ...section('States', element.cssStates, item => `\`:state(${item.name})\``),
    ...section(
      'Custom properties',
      element.cssProperties,
      item => `\`${item.name}\`${item.default ? ` = \`${item.default}\`` : ''}`,
    ),
  ];
};

/** The elements in a form that programs which write code read well. */
export const llmsText = (manifest: Manifest): string =>
  [
    '# bank-integration-elements',
    '',
    '> Web components with which any web app lets an organisation connect its bank accounts, keep the bank sessions alive, and link every account to an asset.',
    '',
    'Set `client` on `<bank-integrations-provider>` or on each element: `createHttpClient({baseUrl})` from `bank-integration-elements/http`, `createSimulatedClient()` from `bank-integration-elements/mocks`, or an object of your own that implements `BankIntegrationsClient`. Objects are properties, not attributes.',
    '',
    ...elementsOf(manifest).flatMap(describe),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
