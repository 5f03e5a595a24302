import type {ConformanceWorld} from '../../testing/index.ts';

/** What the kit may use in the simulated organisation `default`. */
export const world: ConformanceWorld = {
  bank: {
    id: 'de-koeln-rheinbogen',
    name: 'Sparkasse Köln-Rheinbogen',
    country: 'DE',
    city: 'Köln',
    bic: 'RHBODE33',
    routingNumber: '37099901',
    login: {user: 'sms', pin: '24680'},
    wrongLogin: {user: 'wrongpin', pin: '13579'},
    code: '123456',
    wrongCode: '000000',
  },
  assets: {linkable: ['de-b-dreiland', 'de-a-wind-nord'], refused: 'de-fund-a'},
};
