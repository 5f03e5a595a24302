import type {WizardDetailsMessages} from '../wizard-details-messages.ts';

export const wizardDetails: WizardDetailsMessages = {
  goToBank: {
    heading: 'Continuez auprès de votre banque',
    lead: bank => `${bank} souhaite que vous vous identifiiez sur sa propre page.`,
    leaving: 'Vous quittez cette page pour',
    what: [
      'Identifiez-vous là-bas et confirmez que vos comptes peuvent être lus.',
      'Ce que vous y saisissez reste entre vous et votre banque.',
      'Votre banque vous ramène ensuite ici, et cela continue tout seul.',
    ],
    ownWindow: 'Elle s’ouvre dans une fenêtre à part. Cette page attend et continue toute seule.',
    open: bank => `Continuer vers ${bank}`,
    unsafe: {
      title: 'Cette adresse n’est pas sûre',
      text: 'La page indiquée par votre banque n’est pas protégée par https, elle n’est donc pas ouverte. Rien n’a été envoyé. Choisissez une autre banque ou prévenez votre assistance.',
    },
  },
  redirected: {
    heading: bank => `En attente de ${bank}`,
    page: host => `Vous avez été dirigé vers ${host}. Dès que vous y aurez terminé, cela continuera ici tout seul.`,
    window: host =>
      `${host} est ouvert dans une fenêtre à part. Dès que vous y aurez terminé, cela continuera ici tout seul.`,
    proof: 'Seule la réponse de votre banque compte. Tant qu’elle n’est pas là, rien ne change ici.',
    waiting: 'En attente de la réponse de votre banque…',
    blocked: {
      title: 'Votre navigateur n’a pas ouvert la fenêtre',
      text: 'Ouvrez la page de votre banque avec le bouton ci-dessous. Cette page attend.',
    },
    closed: {
      title: 'La fenêtre de votre banque est fermée',
      text: 'Si vous y avez terminé, cela continue dans un instant. Sinon, ouvrez-la de nouveau.',
    },
    again: 'Retourner à votre banque',
    openWindow: host => `Ouvrir ${host}`,
    check: 'Vérifier maintenant',
    nothingYet: 'Votre banque n’a pas encore répondu.',
  },
  returned: {
    heading: 'Vous avez terminé ici',
    text: 'Revenez à l’onglet ou à la fenêtre où vous avez commencé. Cela y continue tout seul. Vous pouvez fermer celui-ci.',
    lost: 'Il n’existe plus ? Alors recommencez ici : ce qui n’a pas été terminé n’est pas connecté.',
    anew: 'Recommencer ici',
  },
  follows: {
    heading: 'C’est ouvert ailleurs',
    text: 'Un autre onglet ou une autre fenêtre travaille à la même identification bancaire. Pour que rien ne soit envoyé deux fois, celui-ci ne fait qu’observer.',
    takesOver: 'Dès que ce sera terminé ou fermé là-bas, cela continuera ici avec ce que dira alors votre banque.',
  },
  idle: {
    warning: {
      title: 'Êtes-vous toujours là ?',
      text: 'Dans une minute, ce que vous avez saisi sera effacé pour votre sécurité.',
    },
    goOn: 'Je suis toujours là',
    cleared: {
      title: 'Effacé pour votre sécurité',
      text: 'Il ne s’est rien passé ici pendant cinq minutes, ce qui était secret a donc été effacé. Rien n’a été envoyé. Saisissez-le de nouveau pour continuer.',
    },
  },
  duplicate: {
    heading: (bank, sync) => `${bank} est déjà connectée, sous le nom « ${sync} »`,
    unnamed: bank => `Cet accès auprès de ${bank} est déjà connecté`,
    lead: 'Connecter deux fois le même accès afficherait chaque compte en double. Que souhaitez-vous faire ?',
    renew: 'La renouveler',
    renewText: 'La session repart de zéro. Comptes, noms et rattachements aux actifs restent tels quels.',
    add: 'Ajouter ses nouveaux comptes',
    addText:
      'C’est aussi un renouvellement : votre banque ne partage les comptes qu’après identification. Les nouveaux sont ajoutés, les autres restent.',
    other: 'Connecter un autre accès',
    otherText: 'Pour un second accès à cette banque, avec ses propres identifiants.',
  },
  continued: {
    heading: 'L’import continue',
    text: 'Vos comptes apparaîtront dans la vue d’ensemble dès qu’ils seront lus. Vous n’avez pas besoin d’attendre ici.',
  },
  changes: {
    counts: ({unchanged, renamed, added, missing}, format) =>
      [
        format.plural(unchanged, {one: '# inchangé', other: '# inchangés'}),
        ...(renamed ? [format.plural(renamed, {one: '# renommé', other: '# renommés'})] : []),
        format.plural(added, {one: '# nouveau', other: '# nouveaux'}),
        format.plural(missing, {one: '# absent de la banque', other: '# absents de la banque'}),
      ].join(', '),
    nothing: (count, format) =>
      format.plural(count, {
        one: 'Le compte est tel qu’il était.',
        other: 'Les # comptes sont tels qu’ils étaient.',
      }),
    added: 'Nouveaux',
    renamed: 'Renommés',
    missing: 'Ne sont plus à la banque',
    missingText: 'Ils restent dans votre vue d’ensemble avec leur dernier solde.',
    formerly: name => `auparavant ${name}`,
    ending: lastFour => `se terminant par ${lastFour}`,
    more: (count, format) => format.plural(count, {one: 'et # autre', other: 'et # autres'}),
    doubtful: (count, format) =>
      format.plural(count, {
        one: '# rattachement à un actif est incertain',
        other: '# rattachements à des actifs sont incertains',
      }),
    doubtfulText: 'Rien n’est rattaché sans vous. Vous pouvez aussi décider plus tard, dans la vue d’ensemble.',
    question: (account, former) => `« ${account} » est-il le compte qui s’appelait « ${former} » ?`,
    linkedTo: 'Il était rattaché à',
    yes: 'Oui, rattacher',
    no: 'Non',
    yesFor: (account, asset) => `Oui, rattacher ${account} à ${asset}`,
    noFor: account => `Non, laisser ${account} sans rattachement`,
    linking: 'Rattachement…',
    linked: (account, asset) => `${account} est rattaché à ${asset}.`,
    left: account => `${account} reste sans rattachement.`,
    conflict: 'Quelqu’un d’autre a modifié ce compte entre-temps. Consultez-le dans la vue d’ensemble.',
    failed: 'Nous n’avons pas pu confirmer le rattachement. Consultez le compte dans la vue d’ensemble.',
  },
};
