import type {WizardDetailsMessages} from '../wizard-details-messages.ts';

export const wizardDetails: WizardDetailsMessages = {
  goToBank: {
    heading: 'Ga verder bij uw bank',
    lead: bank => `${bank} wil dat u op haar eigen pagina inlogt.`,
    leaving: 'U verlaat deze pagina en gaat naar',
    what: [
      'Log daar in en bevestig dat uw rekeningen mogen worden gelezen.',
      'Wat u invult, blijft tussen u en uw bank.',
      'Daarna brengt uw bank u terug en gaat het hier vanzelf verder.',
    ],
    ownWindow: 'Ze opent in een eigen venster. Deze pagina wacht en gaat vanzelf verder.',
    open: bank => `Verder naar ${bank}`,
    unsafe: {
      title: 'Dit adres is niet veilig',
      text: 'De pagina die uw bank opgaf, is niet beveiligd met https en wordt daarom niet geopend. Er is niets verzonden. Kies een andere bank of meld het bij uw helpdesk.',
    },
  },
  redirected: {
    heading: bank => `Wachten op ${bank}`,
    page: host => `U bent naar ${host} gestuurd. Zodra u daar klaar bent, gaat het hier vanzelf verder.`,
    window: host => `${host} is open in een eigen venster. Zodra u daar klaar bent, gaat het hier vanzelf verder.`,
    proof: 'Alleen het antwoord van uw bank telt. Tot het komt, verandert hier niets.',
    waiting: 'Wachten op het antwoord van uw bank…',
    blocked: {
      title: 'Uw browser heeft het venster niet geopend',
      text: 'Open de pagina van uw bank met de knop hieronder. Deze pagina wacht.',
    },
    closed: {
      title: 'Het venster van uw bank is gesloten',
      text: 'Bent u daar klaar, dan gaat het zo verder. Zo niet, open het dan opnieuw.',
    },
    again: 'Opnieuw naar uw bank',
    openWindow: host => `${host} openen`,
    check: 'Nu controleren',
    nothingYet: 'Uw bank heeft nog niet geantwoord.',
  },
  returned: {
    heading: 'U bent hier klaar',
    text: 'Ga terug naar het tabblad of venster waarin u begon. Daar gaat het vanzelf verder. Dit kunt u sluiten.',
    lost: 'Is het er niet meer? Begin dan hier opnieuw: wat niet is afgerond, is niet gekoppeld.',
    anew: 'Hier opnieuw beginnen',
  },
  follows: {
    heading: 'Dit is ergens anders geopend',
    text: 'Een ander tabblad of venster werkt aan dezelfde banklogin. Om niets dubbel te verzenden, kijkt dit alleen toe.',
    takesOver: 'Zodra het daar klaar of gesloten is, gaat het hier verder met wat uw bank dan zegt.',
  },
  idle: {
    warning: {
      title: 'Bent u er nog?',
      text: 'Over een minuut wordt voor uw veiligheid gewist wat u hebt getypt.',
    },
    goOn: 'Ik ben er nog',
    cleared: {
      title: 'Gewist voor uw veiligheid',
      text: 'Er is hier vijf minuten niets gebeurd, daarom is gewist wat geheim was. Er is niets verzonden. Vul het opnieuw in om verder te gaan.',
    },
  },
  duplicate: {
    heading: (bank, sync) => `${bank} is al gekoppeld, als ‘${sync}’`,
    unnamed: bank => `Deze login bij ${bank} is al gekoppeld`,
    lead: 'Dezelfde login twee keer koppelen zou elke rekening dubbel tonen. Wat wilt u doen?',
    renew: 'Verlengen',
    renewText: 'De sessie begint opnieuw. Rekeningen, namen en toewijzingen aan assets blijven zoals ze zijn.',
    add: 'Nieuwe rekeningen toevoegen',
    addText:
      'Ook dit is een verlenging: uw bank geeft rekeningen alleen door na inloggen. Nieuwe komen erbij, de andere blijven.',
    other: 'Een andere login koppelen',
    otherText: 'Voor een tweede toegang van u bij deze bank, met eigen inloggegevens.',
  },
  continued: {
    heading: 'De import gaat door',
    text: 'Uw rekeningen verschijnen in het overzicht zodra ze zijn gelezen. U hoeft hier niet te wachten.',
  },
  changes: {
    counts: ({unchanged, renamed, added, missing}, format) =>
      [
        `${format.number(unchanged)} ongewijzigd`,
        ...(renamed ? [`${format.number(renamed)} van naam veranderd`] : []),
        `${format.number(added)} nieuw`,
        `${format.number(missing)} niet meer bij de bank`,
      ].join(', '),
    nothing: (count, format) =>
      format.plural(count, {
        one: 'De rekening is zoals ze was.',
        other: 'Alle # rekeningen zijn zoals ze waren.',
      }),
    added: 'Nieuw',
    renamed: 'Van naam veranderd',
    missing: 'Niet meer bij de bank',
    missingText: 'Ze blijven met hun laatste saldo in uw overzicht.',
    formerly: name => `voorheen ${name}`,
    ending: lastFour => `eindigend op ${lastFour}`,
    more: (count, format) => format.plural(count, {one: 'en nog #', other: 'en nog #'}),
    doubtful: (count, format) =>
      format.plural(count, {
        one: '# toewijzing aan een asset is onzeker',
        other: '# toewijzingen aan assets zijn onzeker',
      }),
    doubtfulText: 'Zonder u wordt er niets toegewezen. U kunt ook later in het overzicht beslissen.',
    question: (account, former) => `Is ‘${account}’ de rekening die ‘${former}’ heette?`,
    linkedTo: 'Ze was toegewezen aan',
    yes: 'Ja, toewijzen',
    no: 'Nee',
    yesFor: (account, asset) => `Ja, ${account} toewijzen aan ${asset}`,
    noFor: account => `Nee, ${account} zonder toewijzing laten`,
    linking: 'Wordt toegewezen…',
    linked: (account, asset) => `${account} is toegewezen aan ${asset}.`,
    left: account => `${account} blijft zonder toewijzing.`,
    conflict: 'Iemand anders heeft deze rekening intussen gewijzigd. Bekijk haar in het overzicht.',
    failed: 'We konden de toewijzing niet bevestigen. Bekijk de rekening in het overzicht.',
  },
};
