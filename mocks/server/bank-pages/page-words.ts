/** What the pages of the simulated banks say. Labels of login fields and refusals are the bank's own, in its language. */
export interface PageWords {
  readonly lang: 'en' | 'de';
  readonly simulated: string;
  readonly simulatedHint: string;
  wants(organisation: string): string;
  readonly through: string;
  readonly reads: readonly [string, string, string];
  lasts(days: number | null): string;
  readonly logInTitle: string;
  readonly logIn: string;
  readonly loggedIn: string;
  readonly grant: string;
  readonly cancel: string;
  readonly onlyCancel: string;
  readonly otherTab: string;
  readonly says: string;
  readonly twiceTitle: string;
  readonly twice: string;
  readonly firstReturn: string;
  readonly secondReturn: string;
  readonly neverTitle: string;
  readonly never: string;
  readonly noWayTitle: string;
  readonly noWay: string;
  readonly answeredTitle: string;
  readonly answered: string;
  readonly refusedTitle: string;
  readonly overTitle: string;
  readonly over: string;
  readonly unknownTitle: string;
  readonly unknown: string;
  readonly back: string;
}

const en: PageWords = {
  lang: 'en',
  simulated: 'Simulated bank',
  simulatedHint: 'Nothing here is real. Any login works; the wrong PIN is 00000.',
  wants: organisation => `${organisation} wants to read your accounts`,
  through: 'You were sent here to decide about it.',
  reads: [
    'Names and numbers of your accounts, and who holds them',
    'Balances and transactions, at most four times a day',
    'No payments: nothing can be moved',
  ],
  lasts: days =>
    days === null
      ? 'The permission lasts until you take it back here.'
      : `The permission lasts ${days} days. You can take it back here at any time.`,
  logInTitle: 'Log in to decide',
  logIn: 'Log in',
  loggedIn: 'You are logged in.',
  grant: 'Grant access',
  cancel: 'Cancel',
  onlyCancel: 'In this situation the bank lets you cancel only.',
  otherTab: 'You will be sent back in another tab.',
  says: 'The bank says:',
  twiceTitle: 'Your answer has been taken',
  twice: 'In this situation the bank sends you back twice. Use the first way, then the second one.',
  firstReturn: 'Go back, in another tab',
  secondReturn: 'Go back again, here',
  neverTitle: 'Your answer has been taken',
  never: 'In this situation the bank sends nobody back. Close this page and return by yourself.',
  noWayTitle: 'Your answer has been taken',
  noWay: 'You can close this page and return to where you began.',
  answeredTitle: 'You have answered already',
  answered: 'Another answer changes nothing.',
  refusedTitle: 'The bank did not let you in',
  overTitle: 'This request is over',
  over: 'It was withdrawn, or nobody answered in time. Nothing has been granted. Begin again where you came from.',
  unknownTitle: 'There is no such request',
  unknown: 'The address is wrong or too old. Nothing has happened.',
  back: 'Go back',
};

const de: PageWords = {
  lang: 'de',
  simulated: 'Simulierte Bank',
  simulatedHint: 'Hier ist nichts echt. Jede Anmeldung gelingt; die falsche PIN ist 00000.',
  wants: organisation => `${organisation} möchte Ihre Konten lesen`,
  through: 'Sie wurden hierher geleitet, um darüber zu entscheiden.',
  reads: [
    'Namen und Nummern Ihrer Konten und deren Inhaber',
    'Salden und Umsätze, höchstens viermal am Tag',
    'Keine Zahlungen: Es kann nichts bewegt werden',
  ],
  lasts: days =>
    days === null
      ? 'Die Erlaubnis gilt, bis Sie sie hier zurücknehmen.'
      : `Die Erlaubnis gilt ${days} Tage. Sie können sie hier jederzeit zurücknehmen.`,
  logInTitle: 'Zum Entscheiden anmelden',
  logIn: 'Anmelden',
  loggedIn: 'Sie sind angemeldet.',
  grant: 'Zugriff erlauben',
  cancel: 'Abbrechen',
  onlyCancel: 'In dieser Situation lässt die Bank nur das Abbrechen zu.',
  otherTab: 'Sie werden in einem anderen Tab zurückgeleitet.',
  says: 'Die Bank sagt:',
  twiceTitle: 'Ihre Antwort ist angekommen',
  twice: 'In dieser Situation leitet die Bank Sie zweimal zurück. Nehmen Sie den ersten Weg, dann den zweiten.',
  firstReturn: 'Zurück, in einem anderen Tab',
  secondReturn: 'Noch einmal zurück, hier',
  neverTitle: 'Ihre Antwort ist angekommen',
  never:
    'In dieser Situation leitet die Bank niemanden zurück. Schließen Sie diese Seite und kehren Sie selbst zurück.',
  noWayTitle: 'Ihre Antwort ist angekommen',
  noWay: 'Sie können diese Seite schließen und dorthin zurückkehren, wo Sie begonnen haben.',
  answeredTitle: 'Sie haben bereits geantwortet',
  answered: 'Eine weitere Antwort ändert nichts.',
  refusedTitle: 'Die Bank hat Sie nicht eingelassen',
  overTitle: 'Diese Anfrage ist vorbei',
  over: 'Sie wurde zurückgezogen, oder niemand hat rechtzeitig geantwortet. Es wurde nichts erlaubt. Beginnen Sie neu, wo Sie herkamen.',
  unknownTitle: 'Diese Anfrage gibt es nicht',
  unknown: 'Die Adresse ist falsch oder zu alt. Es ist nichts geschehen.',
  back: 'Zurück',
};

/** The words for a reader: German where the browser asks for it first. */
export const pageWords = (acceptLanguage: string | null): PageWords =>
  /^\s*de\b/i.test(acceptLanguage ?? '') ? de : en;
