import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {flickerFrames} from '../../src/flicker/flicker-frames.ts';
import type {FlickerParts} from '../../src/flicker/flicker-parts.ts';
import {packFlicker} from '../../src/flicker/pack-flicker.ts';
import {readChallenge} from '../../src/flicker/read-challenge.ts';
import {type FlickerFault, readFlicker} from '../../src/flicker/read-flicker.ts';
import {packedSamples, samples, specificationFrames} from './samples.ts';

const hexDigits = '0123456789ABCDEF';

describe('published challenges', () => {
  for (const {about, challenge, code} of samples)
    it(`${about}: ${challenge}`, () => {
      assert.deepEqual(readFlicker(challenge), {kind: 'code', code});
    });

  for (const code of [...packedSamples, ...samples.map(sample => sample.code)])
    it(`packed: ${code}`, () => {
      assert.deepEqual(readFlicker(code), {kind: 'code', code});
      assert.deepEqual(readFlicker(` ${code.toLowerCase()}\n`), {kind: 'code', code});
    });

  it('a challenge of HHD 1.3.2 with a short account number is read part by part', () => {
    assert.deepEqual(readChallenge('190277071234567041,00'), {
      version: '1.3',
      controlBytes: '',
      startCode: {text: '77', ascii: false},
      elements: [
        {text: '1234567', ascii: false},
        {text: '1,00', ascii: false},
      ],
    });
    assert.equal(readChallenge('250891715637071234567041,00')?.version, '1.3');
  });
});

describe('frames', () => {
  it('are those of the specification’s example', () => {
    const frames = flickerFrames('0D85012045201998041234567855').map(frame => frame.toString(2).padStart(5, '0'));
    assert.equal(frames.join(' '), specificationFrames);
  });

  it('carry the code: read as a reader does, it comes back', () => {
    for (const code of packedSamples) {
      const frames = flickerFrames(code);
      const halves = frames
        .filter(frame => frame >= 0b10000)
        .map(frame => Number.parseInt([...(frame & 0b1111).toString(2).padStart(4, '0')].toReversed().join(''), 2));
      const text = halves.map(half => hexDigits[half]).join('');
      assert.equal(text.replaceAll(/(.)(.)/g, '$2$1'), `0FFF${code}`);
      assert.ok(frames.every((frame, at) => frame >>> 4 === (at + 1) % 2));
    }
  });
});

describe('packing', () => {
  const parts: FlickerParts = {
    version: '1.4',
    controlBytes: '01',
    startCode: {text: '1120492'},
    elements: [{text: '30084403'}, {text: '450,00'}, {text: '2'}],
  };

  it('has a Luhn digit of nought where the sum is a multiple of ten', () => {
    assert.equal(packFlicker(parts), '1584011120492F0430084403463435302C3030012F05');
  });

  it('keeps several control bytes', () => {
    const code = packFlicker({...parts, controlBytes: '8101'}) ?? '';
    assert.ok(code.startsWith('168481011120492F'));
    assert.deepEqual(readFlicker(code), {kind: 'code', code});
  });

  it('sends digits as ASCII where that is asked', () => {
    const code = packFlicker({...parts, elements: [{text: '12', ascii: true}]}) ?? '';
    assert.ok(code.includes('423132'), code);
    assert.deepEqual(readFlicker(code), {kind: 'code', code});
  });

  const long = (characters: number): FlickerParts['elements'] => [{text: 'A'.repeat(characters)}];
  for (const [about, change, isSaid] of [
    ['15 bytes in HHD 1.3', {version: '1.3', controlBytes: '', elements: long(15)}, true],
    ['16 bytes in HHD 1.3', {version: '1.3', controlBytes: '', elements: long(16)}, false],
    ['a control byte in HHD 1.3', {version: '1.3'}, false],
    ['63 bytes in HHD 1.4', {elements: long(63)}, true],
    ['64 bytes in HHD 1.4', {elements: long(64)}, false],
    ['an umlaut', {elements: [{text: 'Müller'}]}, false],
    ['more than 255 bytes', {elements: [...long(63), ...long(63), ...long(63), ...long(63)]}, false],
  ] as const satisfies readonly (readonly [string, Partial<FlickerParts>, boolean])[])
    it(`${about}: ${isSaid ? 'said' : 'refused'}`, () => {
      assert.equal(packFlicker({...parts, ...change}) !== undefined, isSaid);
    });
});

describe('what is broken is refused, with a reason', () => {
  const code = samples[0]?.code ?? '';

  for (const [about, data, reason] of [
    ['nothing', '', 'characters'],
    ['an umlaut', '0248A012045201998081234567Ü', 'characters'],
    ['a code without its end', code.slice(0, -2), 'length'],
    ['a code with something behind it', `${code}00`, 'length'],
    ['a challenge without its end', '039870110490631098765432100812345678041,0', 'length'],
    ['a piece that is longer than the code', '0D86012045201998041234567855', 'structure'],
    ['control bytes without end', '03858585', 'structure'],
    ['a wrong Luhn digit', `${code.slice(0, -2)}45`, 'checksum'],
    ['a wrong exclusive or', `${code.slice(0, -1)}4`, 'checksum'],
    ['a challenge that does not fit HHD 1.3', `28088813447316${'A'.repeat(16)}`, 'structure'],
  ] as const satisfies readonly (readonly [string, string, FlickerFault])[])
    it(`${about}: ${reason}`, () => {
      assert.deepEqual(readFlicker(data), {kind: 'refused', reason});
    });

  it('each single half byte that changes in a code is noticed', () => {
    let noticed = 0;
    for (let at = 0; at < code.length; at += 1)
      for (const other of hexDigits) {
        if (other === code[at]) continue;
        const changed = code.slice(0, at) + other + code.slice(at + 1);
        assert.equal(readFlicker(changed).kind, 'refused', changed);
        noticed += 1;
      }
    assert.equal(noticed, code.length * 15);
  });

  it('whatever comes, it answers', () => {
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    for (let round = 0; round < 20_000; round += 1) {
      const data = Array.from({length: next(60)}, () => `${hexDigits},`[next(17)]).join('');
      const reading = readFlicker(data);
      if (reading.kind === 'code') assert.match(reading.code, /^([0-9A-F]{2}){3,}$/);
    }
  });
});
