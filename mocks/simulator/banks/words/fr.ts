import type {BankWords} from './bank-words.ts';

export const french: BankWords = {
  termsTitle: "Conditions du service d'information sur les comptes",
  terms:
    'Vous autorisez la lecture quotidienne de la liste de vos comptes, des soldes et des opérations pendant 180 jours au plus. ' +
    "Aucun paiement n'est possible. Vous pouvez retirer cette autorisation à tout moment.",
  methods: {
    'text-message': 'SMS au 06 •• •• •1 28',
    email: 'E-mail à b•••@eolienne.example',
    'device-code': 'Boîtier de sécurité',
    photo: 'Code couleur avec le lecteur',
    qr: 'QR code',
    flicker: 'Code clignotant avec le lecteur',
    'app-approval': "Validation dans l'application mobile",
    unsupported: 'Clé de sécurité (USB)',
  },
  challenge: {
    sent: 'Accès à la liste des comptes et aux opérations. Ne communiquez jamais ce code par téléphone.',
    device: 'Insérez votre carte dans le boîtier et saisissez le code de départ.',
    picture: "Scannez l'image avec le lecteur ou l'application et saisissez le code affiché.",
    flicker: 'Placez le lecteur contre les barres clignotantes.',
    approval:
      "Ouvrez l'application mobile et validez la demande « Accès par un service d'information sur les comptes ».",
    second: 'Deuxième confirmation : lecture des opérations pendant 180 jours.',
  },
  refusal: {
    login: 'Identifiant ou code secret incorrect.',
    field: "La saisie du premier champ n'a pas le format attendu.",
    code: "Ce code n'est pas valable.",
    expired: 'Ce code a expiré. Demandez-en un nouveau.',
    locked: 'Votre accès en ligne est bloqué. Contactez votre agence.',
    lockedForAWhile: 'Votre accès est bloqué pour le moment. Réessayez plus tard.',
    elsewhere: 'Une session est déjà ouverte sur un autre appareil.',
    terms: "Acceptez d'abord nos nouvelles conditions dans votre espace en ligne.",
    password: "Changez d'abord votre code provisoire dans votre espace en ligne.",
    maintenance: 'La banque en ligne est en maintenance.',
    technical: 'Une erreur technique est survenue (T-10).',
    limited: 'Le nombre de consultations du jour est atteint.',
    declined: "La demande a été refusée dans l'application.",
    noAccounts: "Aucun compte n'est accessible avec cet identifiant.",
    closed: 'Ce compte a été clôturé.',
  },
  accounts: ['Compte courant', 'Compte de réserve', 'Compte fiscal', 'Livret', 'Compte de prêt', 'Compte de projet'],
};
