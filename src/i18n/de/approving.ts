import type {ApprovingMessages} from '../approving-messages.ts';

export const approving: ApprovingMessages = {
  headings: {
    'text-message': 'Geben Sie den Code von Ihrem Telefon ein',
    email: 'Geben Sie den Code aus Ihrer E-Mail ein',
    'device-code': 'Geben Sie den Code von Ihrem Gerät ein',
    photo: 'Scannen Sie das Bild',
    qr: 'Scannen Sie den QR-Code',
    flicker: 'Halten Sie Ihr Lesegerät an den Bildschirm',
    'app-approval': 'Geben Sie in Ihrer Banking-App frei',
    other: 'Geben Sie den Code ein',
  },
  leads: {
    'text-message': bank => `${bank} hat Ihnen einen Code gesendet.`,
    email: bank => `${bank} hat Ihnen einen Code gesendet.`,
    'device-code': bank => `${bank} fragt nach einem Code, den Ihr eigenes Gerät erzeugt.`,
    photo: bank => `${bank} zeigt ein Bild. Wer es scannt, erhält den Code.`,
    qr: bank => `${bank} zeigt einen QR-Code. Wer ihn scannt, erhält den Code.`,
    flicker: bank => `${bank} sendet flackernde Balken. Ihr Kartenleser macht daraus einen Code.`,
    'app-approval': bank => `${bank} hat eine Anfrage an Ihr Telefon gesendet.`,
    other: bank => `${bank} fragt nach einem Code.`,
  },
  method: 'Ihr Verfahren',
  where: {
    'text-message': 'Schauen Sie auf Ihr Telefon: Der Code kommt als SMS, meist innerhalb einer Minute.',
    email: 'Schauen Sie in Ihr Postfach, auch unter den unerwünschten Nachrichten.',
    'device-code': 'Stecken Sie Ihre Bankkarte in das TAN-Gerät und tippen Sie dort den Startcode ein.',
    photo:
      'Nehmen Sie die App oder das Lesegerät, das Sie für solche Bilder eingerichtet haben, und richten Sie es auf den Bildschirm.',
    qr: 'Öffnen Sie die App, die Sie dafür eingerichtet haben, wählen Sie Scannen und richten Sie sie auf den Bildschirm.',
    flicker:
      'Stecken Sie Ihre Bankkarte in das Lesegerät, wählen Sie optisches Lesen (oft F) und halten Sie es an die Balken.',
    'app-approval': 'Öffnen Sie Ihre Banking-App. Ist keine Nachricht gekommen, suchen Sie dort nach offenen Anfragen.',
    other: 'Ihre Bank hat Ihnen mitgeteilt, woher dieser Code kommt.',
  },
  another: {
    title: 'Es wird noch ein Code benötigt',
    text: 'Das ist eine neue Anfrage Ihrer Bank. Der Code von vorhin gilt dafür nicht.',
  },
  validUntil: (time, left) => `Gültig bis ${time}, noch ${left}`,
  timeLeft: left => `Noch ${left} für den Code.`,
  startCode: {
    label: 'Startcode für Ihr Gerät',
    copy: 'Startcode kopieren',
    copied: 'Kopiert',
    notCopied: 'Kopieren ist hier nicht erlaubt. Bitte tippen Sie ihn ab.',
  },
  size: 'Größe',
  smaller: 'Kleiner',
  larger: 'Größer',
  sizeOf: (pixels, format) => `${format.number(pixels)} Pixel breit`,
  picture: {
    photo: 'Bild Ihrer Bank zum Scannen',
    qr: 'QR-Code Ihrer Bank zum Scannen',
    changes: span => `Alle ${span} kommt von selbst ein neuer. Scannen Sie den, der gerade zu sehen ist.`,
    failed: 'Das Bild Ihrer Bank lässt sich nicht anzeigen',
  },
  flicker: {
    label: 'Flackernde Balken für Ihren Kartenleser',
    running: 'Die Balken flackern.',
    paused: 'Die Balken stehen still.',
    start: 'Flackern starten',
    pause: 'Anhalten',
    warning:
      'Die Balken flackern schnell. Wenn Ihnen flackerndes Licht nicht bekommt, verwenden Sie ein anderes Verfahren.',
    hint: 'Bringen Sie die beiden Dreiecke an die Markierungen Ihres Lesegeräts. Liest es nichts, ändern Sie Größe oder Tempo.',
    speed: 'Tempo',
    slower: 'Langsamer',
    faster: 'Schneller',
    speedOf: (changes, format) => `${format.number(changes)} Wechsel pro Sekunde`,
    calm: {
      title: 'Ihr Gerät wünscht wenig Bewegung',
      text: 'Die Balken flackern mehrmals in der Sekunde, bis Sie sie anhalten. Starten Sie nur, wenn Ihnen das nichts ausmacht.',
      start: 'Trotzdem starten',
      leave: 'Angehalten lassen',
    },
    refused: 'Der Flackercode Ihrer Bank ist beschädigt',
    reasons: {
      characters: 'Er enthält Zeichen, die kein Lesegerät kennt.',
      length: 'Ein Teil davon fehlt.',
      structure: 'Seine Teile passen nicht zusammen.',
      checksum: 'Eine Prüfziffer stimmt nicht.',
    },
  },
  instead: {
    otherMethod: 'Es wurde nichts gesendet. Verwenden Sie unten ein anderes Verfahren.',
    cancel: 'Es wurde nichts gesendet. Brechen Sie ab und beginnen Sie neu: Ihre Bank erstellt dann einen neuen Code.',
  },
  compare:
    'Zeigt Ihre App eine Nummer? Sie muss dieselbe sein wie im Text Ihrer Bank. Ist sie eine andere, lehnen Sie ab.',
  noneSupported: {
    title: 'Keines davon lässt sich hier bisher verwenden',
    text: 'Richten Sie im Online-Banking Ihrer Bank ein weiteres Verfahren ein oder wählen Sie eine andere Bank. Es wurde nichts gesendet.',
  },
};
