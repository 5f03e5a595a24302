import {routes} from '../../../src/contract/routes.ts';
import type {InputOf} from '../../../src/contract/routes.ts';
import type {ConformanceCase, ConformanceContext} from '../conformance-case.ts';
import {expect, expectRefusal, expectSame, need} from '../expectation.ts';
import {bankOf, connected} from '../walk.ts';

/** Whether the bank of the world is among the first that are found. */
const finds = async (context: ConformanceContext, input: InputOf<'searchBanks'>): Promise<boolean> => {
  const {id} = bankOf(context);
  let cursor: string | null = null;
  // Ten pages: who does not find it there does not find it.
  for (let page = 0; page < 10; page += 1) {
    const found = await context.client.searchBanks(cursor === null ? input : {...input, cursor});
    if (found.items.some(bank => bank.id === id)) return true;
    cursor = found.nextCursor;
    if (cursor === null) return false;
  }
  return false;
};

const found = (
  id: string,
  title: string,
  input: (context: ConformanceContext) => InputOf<'searchBanks'>,
): ConformanceCase => ({
  id: `banks-${id}`,
  title: `a bank is found by ${title}`,
  breaks: 'People believe that their bank is not supported.',
  run: async context => {
    const wanted = input(context);
    expect(await finds(context, wanted), `it is not found by ${JSON.stringify(wanted)}`);
  },
});

const without = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss');
const german: Readonly<Record<string, string>> = {ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue'};
const spelled = (text: string): string =>
  text.normalize('NFC').replaceAll(/[äöüßÄÖÜ]/g, letter => german[letter] ?? letter);

const name = (context: ConformanceContext): string => bankOf(context).name;
const umlauts = (context: ConformanceContext): string => {
  const bank = bankOf(context);
  const text = [bank.name, bank.city ?? ''].find(each => /[äöüß]/i.test(each));
  return need(text, '`world.bank` has no umlaut in its name or city');
};

/** Finding a bank. */
export const bankCases: readonly ConformanceCase[] = [
  {
    id: 'banks-answer',
    title: 'searchBanks answers as the contract says',
    breaks: 'The list of banks says that it could not be read.',
    run: async ({client}) =>
      expect(
        routes.searchBanks.output.safeParse(await client.searchBanks({query: 'bank'})).success,
        'the answer does not fit the contract',
      ),
  },
  found('name', 'its name', context => ({query: name(context)})),
  found('capitals', 'its name in capitals', context => ({query: name(context).toUpperCase()})),
  found('order', 'the words of its name in another order', context => ({
    query: name(context).split(/\s+/).toReversed().join(' '),
  })),
  found('prefix', 'the beginning of its name', context => ({
    query: name(context).slice(0, Math.max(4, Math.ceil(name(context).length * 0.7))),
  })),
  found('spaces', 'its name with spaces around', context => ({query: `  ${name(context)}  `})),
  found('accents', 'a name without its accents', context => ({query: without(umlauts(context))})),
  found('spelled', 'a name with its umlauts spelled out', context => ({query: spelled(umlauts(context))})),
  found('city', 'its name and city', context => ({
    query: `${name(context)} ${need(bankOf(context).city, '`world.bank.city` is not given')}`,
  })),
  found('bic', 'its BIC', context => ({query: need(bankOf(context).bic, '`world.bank.bic` is not given')})),
  found('routing-number', 'its routing number', context => ({
    query: need(bankOf(context).routingNumber, '`world.bank.routingNumber` is not given'),
  })),
  found('iban', 'country and bank code of an IBAN', context => ({
    country: need(bankOf(context).country, '`world.bank.country` is not given'),
    bankCode: need(bankOf(context).routingNumber, '`world.bank.routingNumber` is not given'),
  })),
  {
    id: 'banks-country',
    title: 'a country narrows the search',
    breaks: 'Banks of other countries stand between those that are meant.',
    run: async context => {
      const country = need(bankOf(context).country, '`world.bank.country` is not given');
      const {items} = await context.client.searchBanks({query: 'bank', country});
      expect(
        items.every(bank => (bank.country ?? country) === country),
        `a bank outside of ${country} is listed`,
      );
    },
  },
  {
    id: 'banks-nothing-found',
    title: 'a search that finds nothing is an empty list',
    breaks: '«No bank found» looks like a failure.',
    run: async ({client}) =>
      expectSame(
        await client.searchBanks({query: 'qqqqxxxxzzzz'}),
        {items: [], nextCursor: null, total: 0},
        'what was found',
      ),
  },
  {
    id: 'banks-short',
    title: 'a query of one letter is refused',
    breaks: 'The first keystroke asks for the whole directory.',
    run: async ({client}) => {
      await expectRefusal(() => client.searchBanks({query: 'b'}), 'searchBanks', 'invalid');
    },
  },
  {
    id: 'banks-pages',
    title: 'a second page holds other banks than the first',
    breaks: '«Show more» shows the same again.',
    run: async ({client}) => {
      const first = await client.searchBanks({query: 'bank'});
      const cursor = need(first.nextCursor, 'a search for «bank» has one page only');
      const second = await client.searchBanks({query: 'bank', cursor});
      const seen = new Set(first.items.map(({id}) => id));
      expect(!second.items.some(({id}) => seen.has(id)), 'a bank stands on both pages');
    },
  },
  {
    id: 'banks-connected',
    title: 'a bank that is connected says so before any login',
    breaks: 'The same bank is connected twice by mistake.',
    run: async context =>
      connected(context, async ({sync}) => {
        const {items} = await context.client.searchBanks({query: name(context)});
        const bank = need(
          items.find(({id}) => id === bankOf(context).id),
          'the bank is not on the first page',
        );
        expect(bank.connected !== undefined, '`connected` is missing');
        expect(bank.connected.id === sync.id || bank.connected.name !== '', '`connected` names no sync');
      }),
  },
];
