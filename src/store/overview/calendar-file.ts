/** What stands in the calendar, in the user's language. */
export interface CalendarEntry {
  /** The same for one sync: adding the file again moves the entry, and does not make a second one. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** ISO 8601. */
  readonly at: string;
  /** When the session was granted: a later one replaces an earlier one. */
  readonly grantedAt: string;
  /** Days before at which the calendar reminds. */
  readonly remindDays: readonly number[];
}

const encoder = new TextEncoder();

/** RFC 5545, 3.3.11: what has a meaning in it is escaped; what is no text is left out. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, sign => `\\${sign}`)
    .replaceAll(/\r\n?|\n/g, '\\n')
    // oxlint-disable-next-line no-control-regex -- these are what must go
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** RFC 5545, 3.1: at most 75 octets in a line, and no character is torn. */
const folded = (line: string): string => {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (octets + length > 75) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += length;
  }
  return text;
};

/** `20270430T093000Z` */
const instant = (milliseconds: number): string => new Date(milliseconds).toISOString().replaceAll(/[-:]|\.\d+/g, '');

/**
 * A calendar file (RFC 5545) with one entry at the end of a session, and reminders before it.
 * @param now - milliseconds since 1970; reminders that would lie in the past are left out.
 */
export const calendarFile = (entry: CalendarEntry, now: number): string => {
  const {id, title, text, at, grantedAt, remindDays} = entry;
  const end = Date.parse(at);
  const reminders = remindDays.filter(days => end - days * 86_400_000 > now);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//bank-integration-elements//bank sessions//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${encodeURIComponent(id)}@bank-session`,
    `SEQUENCE:${Math.max(0, Math.floor(Date.parse(grantedAt) / 60_000)) || 0}`,
    `DTSTAMP:${instant(now)}`,
    `DTSTART:${instant(end)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    ...reminders.flatMap(days => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:-PT${Math.round(days * 1440)}M`,
      `DESCRIPTION:${escaped(title)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(line => `${folded(line)}\r\n`).join('');
};
