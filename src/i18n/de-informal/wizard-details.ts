import type {Catalogue} from '../catalogue.ts';
import type {PartOf} from '../message-overrides.ts';

export const wizardDetails: PartOf<Catalogue['wizardDetails']> = {
  goToBank: {
    heading: 'Weiter bei deiner Bank',
    lead: bank => `${bank} möchte, dass du dich auf der eigenen Seite der Bank anmeldest.`,
    leaving: 'Du verlässt diese Seite und gehst zu',
    what: [
      'Melde dich dort an und bestätige, dass deine Konten gelesen werden dürfen.',
      'Was du dort eingibst, bleibt zwischen dir und deiner Bank.',
      'Danach bringt deine Bank dich zurück, und hier geht es von selbst weiter.',
    ],
    unsafe: {
      text: 'Die Seite, die deine Bank genannt hat, ist nicht durch https geschützt und wird deshalb nicht geöffnet. Es wurde nichts gesendet. Wähle eine andere Bank oder wende dich an deinen Support.',
    },
  },
  redirected: {
    page: host => `Du wurdest zu ${host} geleitet. Sobald du dort fertig bist, geht es hier von selbst weiter.`,
    window: host =>
      `${host} ist in einem eigenen Fenster geöffnet. Sobald du dort fertig bist, geht es hier von selbst weiter.`,
    proof: 'Nur die Antwort deiner Bank zählt. Bis sie kommt, ändert sich hier nichts.',
    waiting: 'Die Antwort deiner Bank wird erwartet …',
    blocked: {
      title: 'Dein Browser hat das Fenster nicht geöffnet',
      text: 'Öffne die Seite deiner Bank mit der Schaltfläche unten. Diese Seite wartet.',
    },
    closed: {
      title: 'Das Fenster deiner Bank ist geschlossen',
      text: 'Wenn du dort fertig bist, geht es gleich weiter. Wenn nicht, öffne es noch einmal.',
    },
    again: 'Noch einmal zu deiner Bank',
    nothingYet: 'Deine Bank hat noch nicht geantwortet.',
  },
  returned: {
    heading: 'Hier bist du fertig',
    text: 'Kehre zu dem Tab oder Fenster zurück, in dem du begonnen hast. Dort geht es von selbst weiter. Dieses kannst du schließen.',
    lost: 'Ist es nicht mehr da? Dann beginne hier neu: Was nicht abgeschlossen wurde, ist nicht verbunden.',
  },
  follows: {
    takesOver:
      'Sobald es dort abgeschlossen oder geschlossen ist, geht es hier weiter, mit dem, was deine Bank dann sagt.',
  },
  idle: {
    warning: {
      title: 'Bist du noch da?',
      text: 'In einer Minute wird zu deiner Sicherheit geleert, was du eingegeben hast.',
    },
    cleared: {
      title: 'Zu deiner Sicherheit geleert',
      text: 'Fünf Minuten lang ist hier nichts geschehen, deshalb wurde geleert, was geheim war. Es wurde nichts gesendet. Gib es noch einmal ein, um fortzufahren.',
    },
  },
  duplicate: {
    lead: 'Wird derselbe Zugang zweimal angebunden, erscheint jedes Konto doppelt. Was möchtest du tun?',
    addText:
      'Auch das ist eine Erneuerung: Deine Bank gibt Konten nur mit einer Anmeldung frei. Neue kommen hinzu, die anderen bleiben.',
  },
  continued: {
    text: 'Deine Konten erscheinen in der Übersicht, sobald sie gelesen sind. Du musst hier nicht warten.',
  },
  changes: {
    missingText: 'Sie bleiben mit ihrem letzten Saldo in deiner Übersicht.',
    doubtfulText: 'Ohne dich wird nichts verknüpft. Du kannst auch später in der Übersicht entscheiden.',
    conflict: 'Jemand anderes hat dieses Konto inzwischen geändert. Sieh es dir in der Übersicht an.',
    failed: 'Die Verknüpfung ließ sich nicht bestätigen. Sieh dir das Konto in der Übersicht an.',
  },
};
