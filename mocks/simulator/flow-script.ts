import type {FlowFailure} from '../../src/contract/problem.ts';
import type {FailedStep} from '../../src/contract/flow.ts';
import type {TanMethodKind} from '../../src/contract/tan.ts';
import type {BankWords} from './banks/words/bank-words.ts';

/** How a login ends that the bank does not let through. */
export interface LoginFailure {
  readonly code: FlowFailure['code'];
  readonly says: keyof BankWords['refusal'];
  readonly retry: FailedStep['retry'];
  /** Milliseconds until it is worth trying again. */
  readonly retryAfterMs?: number | undefined;
}

/**
 * How a bank's own page sends people back. `never`: not at all. `other-tab`: in a tab of its own. `cancelled`: it grants nothing,
 * whatever is pressed, and the way back looks like that of a grant.
 */
export type PageManner = 'granted' | 'cancelled' | 'never' | 'other-tab' | 'twice';

/** What a bank does. */
export interface BankScript {
  /** `refused`: every PIN is wrong. `field-refused`: likewise, and the bank says that it was the format. */
  readonly login: 'accepted' | 'refused' | 'field-refused' | LoginFailure;
  /** None: no TAN is needed. A single one is taken without asking. */
  readonly methods: readonly TanMethodKind[];
  /** Challenges in a row. */
  readonly rounds: number;
  /** `refused`: every code is wrong. `expires-first`: the first one comes too late. */
  readonly code: 'checked' | 'refused' | 'expires-first';
  readonly approval: 'granted' | 'declined' | 'never';
  readonly data:
    | 'ordinary'
    | 'none'
    | 'hundred'
    | 'balances-later'
    | 'currencies'
    | 'right-to-left'
    | 'hostile'
    | 'partly-failed'
    | 'one-more'
    | 'one-less'
    | 'changed';
  /** The login counts as synced already, whatever the user name is. */
  readonly duplicate: boolean;
  /** Milliseconds that the bank takes for every step. */
  readonly stepMs: number;
  readonly importMs: number;
  /** The connection breaks after the code has been taken. */
  readonly losesAnswer: boolean;
  /** The bank has a page of its own and acts so. Null: only where the bank works by redirect anyway, and then it is `granted`. */
  readonly page: PageManner | null;
}

const ordinary: BankScript = {
  login: 'accepted',
  methods: ['text-message', 'app-approval', 'photo', 'flicker'],
  rounds: 1,
  code: 'checked',
  approval: 'granted',
  data: 'ordinary',
  duplicate: false,
  stepMs: 0,
  importMs: 4000,
  losesAnswer: false,
  page: null,
};

const single = (kind: TanMethodKind, more: Partial<BankScript> = {}): BankScript => ({
  ...ordinary,
  methods: [kind],
  ...more,
});

const fails = (
  code: FlowFailure['code'],
  says: LoginFailure['says'],
  retry: LoginFailure['retry'],
  retryAfterMs?: number,
): BankScript => ({...ordinary, login: {code, says, retry, ...(retryAfterMs !== undefined && {retryAfterMs})}});

const data = (kind: BankScript['data'], more: Partial<BankScript> = {}): BankScript =>
  single('text-message', {data: kind, ...more});

const minute = 60_000;

/** By magic user name: typing one at any simulated bank calls the behaviour up. */
export const scripts = {
  multi: ordinary,
  sms: single('text-message'),
  email: single('email'),
  device: single('device-code'),
  photo: single('photo'),
  qr: single('qr'),
  flicker: single('flicker'),
  push: single('app-approval'),
  pushdeclined: {...ordinary, methods: ['app-approval', 'text-message'], approval: 'declined'},
  pushnever: {...ordinary, methods: ['app-approval', 'text-message'], approval: 'never'},
  unsupported: single('unsupported'),
  notan: {...ordinary, methods: []},
  two: single('text-message', {rounds: 2}),
  wrongpin: {...ordinary, login: 'refused'},
  wrongfield: {...ordinary, login: 'field-refused'},
  wrongtan: {...ordinary, code: 'refused'},
  expired: single('text-message', {code: 'expires-first'}),
  locked: fails('access-locked', 'lockedForAWhile', 'never', 30 * minute),
  lockedforgood: fails('access-locked', 'locked', 'never'),
  elsewhere: fails('concurrent-login', 'elsewhere', 'same-step'),
  terms: fails('action-at-bank', 'terms', 'same-step'),
  password: fails('action-at-bank', 'password', 'same-step'),
  notsupported: fails('method-unsupported', 'technical', 'never'),
  down: fails('bank-unavailable', 'maintenance', 'same-step'),
  maintenance: fails('bank-unavailable', 'maintenance', 'restart', 120 * minute),
  technical: fails('bank-unavailable', 'technical', 'same-step'),
  limited: fails('rate-limited', 'limited', 'restart', 8 * 60 * minute),
  lost: single('text-message', {losesAnswer: true}),
  slow: {...ordinary, stepMs: 8000, importMs: 30_000},
  empty: data('none'),
  hundred: data('hundred'),
  nobalance: data('balances-later'),
  currencies: data('currencies'),
  rtl: data('right-to-left'),
  hostile: data('hostile'),
  partly: data('partly-failed'),
  newaccount: data('one-more'),
  vanished: data('one-less'),
  changed: data('changed'),
  duplicate: data('ordinary', {duplicate: true}),
  redirect: {...ordinary, page: 'granted'},
  redirectcancelled: {...ordinary, page: 'cancelled'},
  redirectnever: {...ordinary, page: 'never'},
  redirectothertab: {...ordinary, page: 'other-tab'},
  redirecttwice: {...ordinary, page: 'twice'},
} as const satisfies Readonly<Record<string, BankScript>>;

export type ScriptName = keyof typeof scripts;

const isScriptName = (name: string): name is ScriptName => Object.hasOwn(scripts, name);

/** The behaviour that a user name calls up, if any. Case, hyphens and spaces do not matter. */
export const magicScript = (userName: string): ScriptName | undefined => {
  const name = userName.toLowerCase().replaceAll(/[\s_-]/g, '');
  return isScriptName(name) ? name : undefined;
};

/** A behaviour by its name, or as it is. */
export const scriptOf = (script: ScriptName | BankScript): BankScript =>
  typeof script === 'string' ? scripts[script] : script;
