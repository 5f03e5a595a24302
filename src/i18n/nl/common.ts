import type {CommonMessages} from '../messages.ts';

export const common: CommonMessages = {
  close: 'Sluiten',
  cancel: 'Annuleren',
  tryAgain: 'Opnieuw proberen',
  loading: 'Laden…',
  bankSays: 'Bericht van uw bank',
  attemptsLeft: (count, format) => format.plural(count, {one: 'nog # poging', other: 'nog # pogingen'}),
  retryIn: span => `U kunt het over ${span} opnieuw proberen.`,
  notConnected: {
    title: 'Nog niet verbonden',
    text: 'Dit deel van de pagina wacht op de verbinding met de bankkoppelingen.',
  },
  requestId: id => `Kenmerk voor de helpdesk: ${id}`,
  pathSeparator: '›',
  pathTruncated: 'een deel van het pad is voor u niet zichtbaar',
};
