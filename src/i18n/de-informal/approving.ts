import type {Catalogue} from '../catalogue.ts';
import type {PartOf} from '../message-overrides.ts';

export const approving: PartOf<Catalogue['approving']> = {
  headings: {
    'text-message': 'Gib den Code von deinem Telefon ein',
    email: 'Gib den Code aus deiner E-Mail ein',
    'device-code': 'Gib den Code von deinem Gerät ein',
    photo: 'Scanne das Bild',
    qr: 'Scanne den QR-Code',
    flicker: 'Halte dein Lesegerät an den Bildschirm',
    'app-approval': 'Gib in deiner Banking-App frei',
    other: 'Gib den Code ein',
  },
  leads: {
    'text-message': bank => `${bank} hat dir einen Code gesendet.`,
    email: bank => `${bank} hat dir einen Code gesendet.`,
    'device-code': bank => `${bank} fragt nach einem Code, den dein eigenes Gerät erzeugt.`,
    photo: bank => `${bank} zeigt ein Bild. Deine App oder dein Lesegerät macht daraus einen Code.`,
    qr: bank => `${bank} zeigt einen QR-Code. Deine App oder dein Lesegerät macht daraus einen Code.`,
    flicker: bank => `${bank} sendet flackernde Balken. Dein Kartenleser macht daraus einen Code.`,
    'app-approval': bank => `${bank} hat eine Anfrage an dein Telefon gesendet.`,
  },
  method: 'Dein Verfahren',
  where: {
    'text-message': 'Schau auf dein Telefon: Der Code kommt als SMS, meist innerhalb einer Minute.',
    email: 'Schau in dein Postfach, auch unter den unerwünschten Nachrichten.',
    'device-code': 'Stecke deine Bankkarte in das TAN-Gerät und tippe dort den Startcode ein.',
    photo:
      'Nimm die App oder das Lesegerät, das du für solche Bilder eingerichtet hast, und richte es auf den Bildschirm.',
    qr: 'Nimm die App oder das Lesegerät, das du dafür eingerichtet hast, wähle Scannen und ziele auf den Bildschirm.',
    flicker: 'Stecke deine Bankkarte in das Lesegerät, wähle optisches Lesen (oft F) und halte es an die Balken.',
    'app-approval': 'Öffne deine Banking-App. Ist keine Nachricht gekommen, suche dort nach offenen Anfragen.',
    other: 'Deine Bank hat dir mitgeteilt, woher dieser Code kommt.',
  },
  another: {text: 'Das ist eine neue Anfrage deiner Bank. Der letzte Code gilt dafür nicht.'},
  startCode: {label: 'Startcode für dein Gerät', notCopied: 'Kopieren ist hier nicht erlaubt. Bitte tippe ihn ab.'},
  picture: {
    photo: 'Bild deiner Bank zum Scannen',
    qr: 'QR-Code deiner Bank zum Scannen',
    changes: span => `Alle ${span} kommt von selbst ein neuer. Scanne den, der gerade zu sehen ist.`,
    failed: 'Das Bild deiner Bank lässt sich nicht anzeigen',
  },
  flicker: {
    label: 'Flackernde Balken für deinen Kartenleser',
    warning: 'Die Balken flackern schnell. Wenn dir flackerndes Licht nicht bekommt, starte sie nicht.',
    hint: 'Bring die beiden Dreiecke an die Markierungen deines Lesegeräts. Liest es nichts, ändere Größe oder Tempo.',
    calm: {
      title: 'Dein Gerät wünscht wenig Bewegung',
      text: 'Die Balken flackern mehrmals in der Sekunde, bis du sie anhältst. Starte nur, wenn dir das nichts ausmacht.',
    },
    refused: 'Der Flackercode deiner Bank ist beschädigt',
  },
  instead: {
    otherMethod: 'Es wurde nichts gesendet. Verwende unten ein anderes Verfahren.',
    cancel: 'Es wurde nichts gesendet. Brich ab und beginne neu: Deine Bank erstellt dann einen neuen Code.',
  },
  compare:
    'Zeigt deine App eine Nummer? Sie muss dieselbe sein wie im Text deiner Bank. Ist sie eine andere, lehne ab.',
  noneSupported: {
    text: 'Richte im Online-Banking deiner Bank ein weiteres Verfahren ein oder wähle eine andere Bank. Es wurde nichts gesendet.',
  },
};
