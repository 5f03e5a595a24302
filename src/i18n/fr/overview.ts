import type {OverviewMessages} from '../messages.ts';

export const overview: OverviewMessages = {
  heading: 'Connexions bancaires',
  summary: ({syncs, accounts, unlinked}, format) =>
    [
      format.plural(syncs, {one: '# connexion', other: '# connexions'}),
      format.plural(accounts, {one: '# compte', other: '# comptes'}),
      unlinked === 0 ? 'tous rattachés à un actif' : `${format.number(unlinked)} sans actif`,
    ].join(', '),
  allWell: 'Tout fonctionne. Personne n’a rien à faire.',
  needUser: (count, format) =>
    format.plural(count, {
      one: '# connexion bancaire demande votre intervention.',
      other: '# connexions bancaires demandent votre intervention.',
    }),
  needAdmin: (count, format) =>
    format.plural(count, {
      one: '# connexion bancaire demande l’intervention d’un propriétaire ou administrateur.',
      other: '# connexions bancaires demandent l’intervention d’un propriétaire ou administrateur.',
    }),
  needUserText:
    'Les données restent visibles ; les nouvelles opérations arriveront dès que la session sera renouvelée.',
  endSoon: (count, when, format) =>
    format.plural(count, {
      one: `# session bancaire expire ${when}.`,
      other: `# sessions bancaires expirent bientôt, la première ${when}.`,
    }),
  endSoonText:
    'Renouvelez-la maintenant et rien ne s’interrompt : l’ancienne session reste valable jusqu’à ce que la nouvelle soit accordée.',
  syncWithBank: 'Connecter une banque',
  filterLabel: 'Chercher une connexion par nom, banque ou ville',
  syncList: 'Connexions bancaires',
  status: {
    ok: 'Fonctionne',
    importing: 'Import en cours',
    'expires-soon': when => `Expire ${when}`,
    expired: 'Session expirée',
    revoked: 'Accès révoqué',
    'needs-user': 'À vous d’agir',
    'bank-trouble': 'Incident côté banque',
    locked: 'Bloquée par la banque',
    'rate-limited': 'Suspendue par la banque',
    partial: 'Import partiel',
  },
  session: {
    lasts: (granted, end, when) => `Session accordée le ${granted}, expire le ${end}, ${when}`,
    ended: (end, when) => `Session expirée le ${end}, ${when}`,
    never: granted => `Session accordée le ${granted}, sans expiration`,
    revoked: when => `Accès révoqué auprès de la banque, ${when}`,
  },
  imported: when => `importé ${when}`,
  importedNever: 'pas encore importé',
  importFailed: when => `échec de l’import ${when}`,
  importingNow: 'import en cours',
  nextImport: when => `prochain ${when}`,
  lastDataFrom: date => `soldes du ${date}`,
  getAccounts: 'Afficher les comptes',
  hideAccounts: 'Masquer les comptes',
  accountCount: (count, format) => format.plural(count, {one: '# compte', other: '# comptes'}),
  rename: 'Renommer',
  renameOf: name => `Renommer ${name}`,
  resync: 'Resynchroniser',
  renew: 'Renouveler la session',
  renewAll: 'Renouveler toutes celles à échéance',
  actionFor: (action, name) => `${action} : ${name}`,
  unsync: 'Déconnecter',
  unsyncBusy: 'Un import est en cours. Attendez qu’il soit terminé.',
  readOnly: {
    title: 'Vous pouvez consulter, mais rien modifier',
    text: 'Seuls les propriétaires et administrateurs de l’organisation gèrent les connexions bancaires.',
  },
  openFailed: {
    title: 'Ouverture impossible',
    text: 'Une partie de la page ne s’est pas chargée. Réessayez ou rechargez la page.',
  },
};
