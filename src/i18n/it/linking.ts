import type {LinkingMessages} from '../linker-messages.ts';

export const linking: LinkingMessages = {
  empty: 'La Sua organizzazione non ha ancora asset.',
  chosen: 'Scelto',
  nothingChosen: 'Scelga l’asset a cui appartiene questo conto.',
  clear: 'Cancella la ricerca',
  results: 'Asset trovati',
  resultCount: (count, format) => format.plural(count, {one: '# asset trovato', other: '# asset trovati'}),
  none: query => `Nessun asset corrisponde a «${query}».`,
  checking: 'Stiamo verificando che cosa è stato salvato…',
  still: 'Ci vuole più tempo del solito. Non deve fare nulla.',
  again: 'Scegli un altro asset',
  linked: (account, asset) => `${account} è associato a ${asset}.`,
  unlinked: account => `${account} non è più associato ad alcun asset.`,
  conflict: {
    title: 'Qualcun altro ha modificato questa associazione',
    linkedTo: 'È associato a:',
    linkedToNothing: 'Non è associato ad alcun asset.',
    keepTheirs: 'Lascia così',
    overwrite: 'Associa al mio',
  },
  unknown: {
    title: 'Non abbiamo potuto confermare che cosa è successo',
    text: 'L’associazione potrebbe essere stata salvata oppure no. Nulla viene inviato di nuovo senza di Lei.',
    check: 'Verifica di nuovo',
  },
  rateLimited: {
    title: 'Troppe modifiche in una volta',
    text: 'L’associazione non è stata salvata. La Sua scelta è ancora qui.',
    next: 'Attenda un poco, poi prema di nuovo il pulsante.',
    works: 'Nient’altro è interessato.',
  },
};
