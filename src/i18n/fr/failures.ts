import type {FailureMessages} from '../messages.ts';

const rest = 'Vos autres connexions bancaires et toutes les données déjà importées ne sont pas touchées.';
const kept = 'Toutes les données déjà importées sont en sécurité.';

export const failures: FailureMessages = {
  'credentials-rejected': {
    title: 'La banque n’a pas accepté ces informations',
    text: 'Plusieurs essais erronés peuvent bloquer votre banque en ligne.',
    next: 'Vérifiez-les sur le site de votre banque, puis saisissez-les de nouveau.',
    works: rest,
  },
  'code-rejected': {
    title: 'Ce code n’a pas été accepté',
    text: 'Il contient une faute de frappe ou correspond à une demande plus ancienne.',
    next: 'Saisissez le code du message le plus récent.',
    works: rest,
  },
  'code-expired': {
    title: 'Le code n’est plus valable',
    text: 'Il n’a pas été utilisé à temps.',
    next: 'Demandez un nouveau code quand vous aurez votre appareil sous la main.',
    works: rest,
  },
  'access-locked': {
    title: 'Votre banque a bloqué cet accès',
    text: 'Nous ne pouvons pas le débloquer d’ici, et d’autres essais n’aideraient pas.',
    next: 'Débloquez-le d’abord auprès de votre banque, puis revenez.',
    works: rest,
  },
  declined: {
    title: 'La validation a été refusée',
    text: 'La demande a été refusée dans l’application bancaire.',
    next: 'Si c’était une erreur, recommencez et validez-la dans l’application.',
    works: rest,
  },
  'timed-out': {
    title: 'Délai dépassé',
    text: 'La banque a mis fin à l’identification, car il ne s’est rien passé pendant trop longtemps.',
    next: 'Recommencez ; le nom et la banque sont déjà remplis.',
    works: rest,
  },
  cancelled: {
    title: 'Annulé',
    text: 'L’identification a été annulée. Rien n’a été connecté.',
    next: 'Vous pouvez recommencer à tout moment.',
    works: rest,
  },
  'concurrent-login': {
    title: 'Vous êtes déjà identifié ailleurs',
    text: 'La banque n’autorise qu’une seule identification à la fois.',
    next: 'Déconnectez-vous de votre banque en ligne, attendez une minute, puis réessayez.',
    works: rest,
  },
  'action-at-bank': {
    title: 'Votre banque a d’abord besoin de vous',
    text: 'Quelque chose vous attend dans votre banque en ligne, par exemple de nouvelles conditions ou un mot de passe à changer.',
    next: 'Identifiez-vous auprès de votre banque, terminez-y l’opération, puis revenez.',
    works: rest,
  },
  'no-accounts': {
    title: 'Aucun compte à connecter',
    text: 'L’identification a réussi, mais la banque ne nous a transmis aucun compte lisible.',
    next: 'Demandez à votre banque si cet utilisateur peut consulter les comptes en ligne.',
    works: rest,
  },
  'duplicate-sync': {
    title: 'Cet accès est déjà connecté',
    text: 'Ses comptes se trouvent dans votre vue d’ensemble.',
    next: 'Renouvelez la connexion existante au lieu de l’ajouter une seconde fois.',
    works: rest,
  },
  'bank-unavailable': {
    title: 'La banque est injoignable',
    text: 'Son interface est en panne ou en maintenance. Vos identifiants n’y sont pour rien.',
    next: 'Réessayez plus tard. Vous n’avez rien à changer.',
    works: rest,
  },
  'method-unsupported': {
    title: 'Cette méthode n’est pas encore prise en charge',
    text: 'La banque demande une validation qui ne peut pas être effectuée ici.',
    next: 'Choisissez une autre méthode ou activez-en une auprès de votre banque.',
    works: rest,
  },
  'session-expired': {
    title: 'La session bancaire a expiré',
    text: 'La banque demande de temps à autre une nouvelle validation.',
    next: 'Renouvelez la session. Les comptes et les rattachements aux actifs restent tels quels.',
    works: 'Les données déjà importées restent visibles.',
  },
  'rate-limited': {
    title: 'Trop de demandes pour le moment',
    text: 'La banque limite la fréquence de lecture des comptes.',
    next: 'Patientez un peu. Là où c’est possible, cela reprend tout seul.',
    works: kept,
  },
  busy: {
    title: 'Un import est en cours',
    text: 'Tant que des opérations sont lues, cette connexion ne peut pas être modifiée.',
    next: 'Réessayez une fois l’import terminé, en général au bout de quelques minutes.',
    works: rest,
  },
  forbidden: {
    title: 'Vous n’y êtes pas autorisé',
    text: 'Seuls les propriétaires et administrateurs de l’organisation gèrent les connexions bancaires.',
    next: 'Adressez-vous à un propriétaire ou administrateur de votre organisation.',
    works: kept,
  },
  'subscription-required': {
    title: 'Les connexions bancaires ne font pas partie de votre formule',
    text: 'Il faut un abonnement qui les comprend.',
    next: 'Changez de formule ou continuez à importer des fichiers CSV.',
    works: 'L’import CSV reste disponible.',
  },
  'not-found': {
    title: 'Cet élément n’existe plus',
    text: 'Il a été supprimé, peut-être par quelqu’un d’autre.',
    next: 'Rechargez la liste pour voir l’état actuel.',
    works: rest,
  },
  conflict: {
    title: 'Quelqu’un d’autre a été plus rapide',
    text: 'Une modification a eu lieu pendant que vous y travailliez. Rien n’a été écrasé.',
    next: 'Regardez l’état actuel, puis décidez.',
    works: rest,
  },
  invalid: {
    title: 'Cela n’a pas été accepté',
    text: 'Un élément du formulaire n’est pas tel qu’attendu.',
    next: 'Vérifiez votre saisie.',
    works: rest,
  },
  'signed-out': {
    title: 'Vous êtes déconnecté',
    text: 'Votre session dans cette application est terminée. Vos sessions bancaires ne le sont pas.',
    next: 'Reconnectez-vous, puis revenez à cette page.',
    works: 'Les imports quotidiens continuent sans vous.',
  },
  offline: {
    title: 'Vous êtes hors ligne',
    text: 'Rien n’a été envoyé.',
    next: 'Vérifiez votre connexion Internet. Réessayez quand vous serez de nouveau en ligne.',
    works: kept,
  },
  unreachable: {
    title: 'Pas de liaison',
    text: 'Le serveur n’a pas répondu. Vos sessions bancaires ne sont pas touchées.',
    next: 'Réessayez dans un instant.',
    works: kept,
  },
  'server-error': {
    title: 'Un problème est survenu de notre côté',
    text: 'Le serveur n’a pas pu répondre. Vos sessions bancaires ne sont pas touchées.',
    next: 'Réessayez dans un instant.',
    works: kept,
  },
  malformed: {
    title: 'Réponse inattendue',
    text: 'Le serveur a répondu d’une façon que cette page ne comprend pas.',
    next: 'Réessayez. Si cela persiste, prévenez votre assistance.',
    works: kept,
  },
  aborted: {
    title: 'Interrompu',
    text: 'La demande a été interrompue.',
    next: 'Réessayez.',
    works: kept,
  },
  unknown: {
    title: 'Un problème est survenu',
    text: 'Nous n’en connaissons pas la cause.',
    next: 'Réessayez. Si cela persiste, prévenez votre assistance.',
    works: kept,
  },
};
