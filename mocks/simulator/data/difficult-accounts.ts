import type {Bank} from '../../../src/contract/bank.ts';
import {accountNumberOf} from '../banks/iban.ts';
import {amountOf} from './names.ts';
import {chance} from '../random.ts';
import type {AccountRecord} from '../world-definition.ts';

type Named = readonly [name: string, holder: string];

const accounts = (prefix: string, bank: Bank, seed: number, names: readonly Named[]): readonly AccountRecord[] =>
  names.map(([name, holder], index) => ({
    id: `${prefix}-a${index + 1}`,
    name,
    holder,
    ...accountNumberOf(bank, seed, prefix, index),
    currency: 'EUR',
    amount: amountOf(chance(seed, prefix, index)),
    assetId: null,
    problem: null,
  }));

/** Names in Hebrew and Arabic, and both mixed with Latin letters and digits. */
export const rightToLeftAccounts = (prefix: string, bank: Bank, seed: number): readonly AccountRecord[] =>
  accounts(prefix, bank, seed, [
    ['חשבון עסקי', 'חוות רוח צפון בע״מ'],
    ['חשבון פרויקט 12 (Solar)', 'אנרגיה סולארית 2030 בע״מ'],
    ['الحساب الجاري', 'شركة رياح الشمال ذ.م.م'],
    ['حساب المشروع ٣ – Wind Farm North', 'شركة الطاقة الشمسية'],
    ['Reserve חשבון', 'Meridian Renewables Holding'],
  ]);

/** Names that try to be more than text: markup, templates, marks that turn the line, far too long ones. */
export const hostileNames: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '</td></table><script>alert(1)</script>',
  '"><svg/onload=alert(1)>',
  '${alert(1)} {{constructor}} #{7*7}',
  'javascript:alert(1)',
  '&lt;b&gt;&amp;nbsp;&#x202e;',
  '\u202Etnuocca\u202C \u2066isolated\u2069 \u200Fmark',
  'zero\u200Bwidth\u2060joined\uFEFF',
  `Z\u0351\u036B\u0343a\u0361\u0362l\u0489g\u0334o\u0321${'\u0316\u0317\u0318'.repeat(20)}`,
  '👩‍🔧🏳️‍🌈 Windpark 🌬️ ﷽',
  'A'.repeat(300),
  `${'Unternehmensbeteiligungsgesellschaft'.repeat(8)} mbH`,
  '   ',
  '__proto__',
  'line one\nline two\ttabbed\u0000nul',
  '\uD83D lone surrogate',
];

/** Accounts whose names and holders are hostile. */
export const hostileAccounts = (prefix: string, bank: Bank, seed: number): readonly AccountRecord[] =>
  accounts(
    prefix,
    bank,
    seed,
    hostileNames.map((name, index) => [name, hostileNames[(index + 5) % hostileNames.length] ?? '']),
  );
