import type {HealthMessages} from '../health-messages.ts';

export const health: HealthMessages = {
  none: 'Aucune banque connectée pour l’instant',
  ok: (syncs, format) =>
    format.plural(syncs, {
      one: 'La connexion bancaire fonctionne',
      other: 'Les # connexions bancaires fonctionnent',
    }),
  needUser: (count, format) =>
    format.plural(count, {
      one: '# connexion bancaire demande votre intervention',
      other: '# connexions bancaires demandent votre intervention',
    }),
  ending: (count, days, format) => {
    const span = format.plural(days, {one: 'd’ici # jour', other: 'd’ici # jours'});
    return format.plural(count, {
      one: `# session bancaire expire ${span}`,
      other: `# sessions bancaires expirent ${span}`,
    });
  },
  trouble: (count, format) =>
    format.plural(count, {
      one: 'Incident côté banque pour # connexion ; un nouvel essai suivra',
      other: 'Incident côté banque pour # connexions ; un nouvel essai suivra',
    }),
  failed: 'Les connexions bancaires n’ont pas pu être vérifiées',
  locked: 'Les connexions bancaires ne vous sont pas accessibles',
  stale: when => `dernière vérification ${when}`,
  open: 'Ouvrir les connexions bancaires',
};
