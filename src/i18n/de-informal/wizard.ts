import type {Catalogue} from '../catalogue.ts';
import type {PartOf} from '../message-overrides.ts';

export const wizard: PartOf<Catalogue['wizard']> = {
  name: {
    heading: 'Benenne diese Anbindung',
    lead: 'Ein Name, der auch deinen Kollegen sagt, wofür sie ist. Du kannst ihn jederzeit ändern.',
    missing: 'Gib einen Namen ein.',
  },
  renew: {
    lead: bank =>
      `Du meldest dich noch einmal bei ${bank} an. Die jetzige Sitzung gilt, bis die neue erteilt ist; Konten und ihre Assets bleiben, wie sie sind.`,
  },
  bank: {
    heading: 'Finde deine Bank',
    noneHint: 'Versuche weniger Wörter, den Ort oder die Bankleitzahl von einem Kontoauszug.',
    tooShort: 'Gib mindestens zwei Zeichen ein.',
    missing: 'Wähle deine Bank aus der Liste.',
    notListedHeading: 'Deine Bank ist nicht in der Liste?',
    notListedText: 'Nicht jede Bank lässt sich anbinden. Bevor du aufgibst, versuche Folgendes:',
    notListedTips: [
      'Suche nach der Bankleitzahl oder IBAN von einem Kontoauszug. Banken wechseln oft ihren Namen.',
      'Filialen stehen unter der Bank, zu der sie gehören.',
      'Bis deine Bank angebunden werden kann, kannst du ihre CSV-Dateien von Hand importieren.',
    ],
    ibanIncomplete: 'Tippe weiter: Die IBAN ist noch nicht vollständig.',
  },
  terms: {
    lead: bank => `Um deine Konten bei ${bank} zu lesen, brauchen wir deine Zustimmung.`,
    access: [
      'Liest deine Konten, Salden und Umsätze, einmal am Tag.',
      'Kann kein Geld bewegen und bei deiner Bank nichts ändern.',
      'Endet, wenn du die Anbindung entfernst oder die Banksitzung abläuft.',
    ],
    missing: 'Akzeptiere die Bedingungen, um fortzufahren.',
  },
  login: {
    heading: 'Melde dich bei deiner Bank an',
    safety: 'Deine Angaben gehen für diese Anmeldung an die Bank und bleiben nicht auf dieser Seite.',
  },
  method: {
    heading: 'Wie möchtest du freigeben?',
    lead: bank => `${bank} bietet dir diese Verfahren.`,
    missing: 'Wähle eines der Verfahren.',
    kinds: {
      'device-code': 'Ein Code von deinem TAN-Gerät',
      qr: 'Ein QR-Code zum Scannen mit deiner App',
      flicker: 'Ein flackerndes Bild für dein Lesegerät',
    },
  },
  code: {missing: 'Gib den Code ein.', never: 'Nenne diesen Code niemandem am Telefon.'},
  approve: {
    waiting: 'Warten auf deine Freigabe …',
    offline: 'Du bist offline. Es geht weiter, sobald du wieder online bist.',
  },
  importing: {
    heading: 'Deine Konten sind unterwegs',
    leave: 'Du kannst dieses Fenster schließen: Der Import läuft weiter.',
  },
  waiting: {resolving: 'Wird bei deiner Bank geprüft …', secrets: 'Bitte lade diese Seite nicht neu.'},
  unknown: {
    text: 'Die Verbindung brach ab, während die Bank arbeitete. Ohne dich wird nichts noch einmal gesendet.',
  },
  success: {
    lead: (count, format) =>
      format.plural(count, {
        one: '# Konto steht jetzt in deiner Übersicht.',
        other: '# Konten stehen jetzt in deiner Übersicht.',
      }),
    next: 'Verknüpfe als Nächstes jedes Konto mit dem Asset, zu dem es gehört.',
  },
  leave: {
    text: 'Die Anmeldung bei deiner Bank wird abgebrochen, und nichts wird verbunden.',
    renewal: 'Die jetzige Sitzung bleibt, wie sie ist; wenn du jetzt aufhörst, ändert sich nichts.',
  },
  bankUnnamed: 'deine Bank',
};
