import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import type {CalendarEntry} from '../../../src/store/overview/calendar-file.ts';
import {calendarFile} from '../../../src/store/overview/calendar-file.ts';
import {inDays, serverNow} from './overview-fixture.ts';

const entry: CalendarEntry = {
  id: 'sync-1',
  title: 'Renew the bank session of Operations Germany',
  text: 'The session at Sparkasse KölnBonn ends.',
  at: inDays(10),
  grantedAt: inDays(-170),
  remindDays: [14, 7, 1],
};
const file = (change: Partial<CalendarEntry> = {}): string => calendarFile({...entry, ...change}, serverNow);
/** Lines as a reader of RFC 5545 sees them. */
const unfolded = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
const valueOf = (text: string, name: string): string =>
  unfolded(text)
    .find(line => line.startsWith(`${name}:`))
    ?.slice(name.length + 1) ?? '';

describe('the calendar file', () => {
  test('is one entry at the end, with the reminders that lie ahead', () => {
    assert.deepEqual(unfolded(file()), [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//bank-integration-elements//bank sessions//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:sync-1@bank-session',
      'SEQUENCE:29680380',
      'DTSTAMP:20261124T090000Z',
      'DTSTART:20261204T090000Z',
      'SUMMARY:Renew the bank session of Operations Germany',
      'DESCRIPTION:The session at Sparkasse KölnBonn ends.',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-PT10080M',
      'DESCRIPTION:Renew the bank session of Operations Germany',
      'END:VALARM',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-PT1440M',
      'DESCRIPTION:Renew the bank session of Operations Germany',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  test('of the next session takes the place of that of the last one', () => {
    const later = file({grantedAt: inDays(0), at: inDays(180)});
    assert.equal(valueOf(later, 'UID'), valueOf(file(), 'UID'));
    assert.ok(Number(valueOf(later, 'SEQUENCE')) > Number(valueOf(file(), 'SEQUENCE')));
  });

  test('escapes what has a meaning, and cannot be given a line of its own', () => {
    const text = file({title: 'A; B, C \\ D\r\nEND:VEVENT\nX-EVIL:1\u0000\u0007'});
    assert.equal(valueOf(text, 'SUMMARY'), 'A\\; B\\, C \\\\ D\\nEND:VEVENT\\nX-EVIL:1');
    assert.equal(unfolded(text).filter(line => line === 'END:VEVENT').length, 1);
    assert.equal(valueOf(file({id: 'a\r\nb'}), 'UID'), 'a%0D%0Ab@bank-session');
  });

  test('folds at 75 octets, tears no character, and reads back the same', () => {
    const word = fc.string({unit: 'grapheme', maxLength: 300});
    fc.assert(
      fc.property(word, word, (title, text) => {
        const made = file({title, text});
        assert.ok(made.endsWith('END:VCALENDAR\r\n'));
        for (const line of made.split('\r\n')) assert.ok(new TextEncoder().encode(line).length <= 75, line);
        assert.doesNotThrow(() => encodeURIComponent(made));
        const back = valueOf(made, 'DESCRIPTION').replaceAll(/\\(.)/g, (_, sign: string) =>
          sign === 'n' ? '\n' : sign,
        );
        // oxlint-disable-next-line no-control-regex -- these are what must go
        const plain = text.replaceAll(/\r\n?|\n/g, '\n').replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
        assert.equal(back, plain);
      }),
    );
  });
});
