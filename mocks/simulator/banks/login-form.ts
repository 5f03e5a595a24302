import type {Bank} from '../../../src/contract/bank.ts';
import type {LoginField} from '../../../src/contract/flow.ts';

/** The login form of a bank, in the bank's language. The first field that is not secret is the user name. */
export interface LoginForm {
  readonly fields: readonly LoginField[];
  readonly hint?: string | undefined;
}

type FieldMore = Partial<Omit<LoginField, 'id' | 'label' | 'secret'>>;

const open = (id: string, label: string, more: FieldMore = {}): LoginField => ({
  id,
  label,
  secret: false,
  characters: 'text',
  required: true,
  ...more,
});

const secret = (id: string, label: string, more: FieldMore = {}): LoginField => ({
  ...open(id, label, more),
  secret: true,
});

const german: readonly {readonly name: RegExp; readonly form: LoginForm}[] = [
  {
    name: /sparkasse/i,
    form: {
      fields: [
        open('user', 'Anmeldename oder Legitimations-ID', {maxLength: 38}),
        secret('pin', 'PIN', {maxLength: 38, hint: 'Die PIN Ihres Online-Bankings, nicht die der Karte'}),
      ],
    },
  },
  {
    name: /volksbank|raiffeisen|VR Bank|genossenschaft/i,
    form: {
      fields: [open('user', 'NetKey oder Alias', {maxLength: 35}), secret('pin', 'PIN', {maxLength: 35})],
      hint: 'Verwenden Sie die Zugangsdaten Ihres Online-Bankings.',
    },
  },
  {
    name: /bankhaus|privatbank/i,
    form: {
      fields: [
        open('branch', 'Filialnummer', {maxLength: 3, characters: 'digits', hint: 'Drei Ziffern', required: false}),
        open('user', 'Kontonummer', {maxLength: 30}),
        secret('pin', 'Online-PIN', {maxLength: 20}),
      ],
    },
  },
];

const byCountry: Readonly<Record<string, LoginForm>> = {
  DE: {fields: [open('user', 'Zugangsnummer', {maxLength: 30}), secret('pin', 'PIN', {maxLength: 20})]},
  AT: {fields: [open('user', 'Verfügernummer', {maxLength: 30}), secret('pin', 'PIN', {maxLength: 16})]},
  CH: {fields: [open('user', 'Vertragsnummer', {maxLength: 30}), secret('pin', 'Passwort', {maxLength: 40})]},
  FR: {
    fields: [
      open('user', 'Identifiant client', {maxLength: 30}),
      secret('pin', 'Code secret', {maxLength: 8, characters: 'digits', hint: 'Entre 6 et 8 chiffres'}),
    ],
  },
  GB: {
    fields: [
      open('user', 'Customer number', {maxLength: 30, hint: 'On the back of your card or on a statement'}),
      secret('password', 'Password', {maxLength: 40}),
      secret('word', 'Memorable word', {maxLength: 40}),
    ],
  },
  NL: {fields: [open('user', 'Gebruikersnaam', {maxLength: 40}), secret('pin', 'Wachtwoord', {maxLength: 40})]},
  ES: {fields: [open('user', 'NIF o usuario', {maxLength: 30}), secret('pin', 'Clave de acceso', {maxLength: 16})]},
  IT: {fields: [open('user', 'Codice titolare', {maxLength: 30}), secret('pin', 'PIN', {maxLength: 16})]},
  PL: {fields: [open('user', 'Login', {maxLength: 30}), secret('pin', 'Hasło', {maxLength: 40})]},
};

const elsewhere: LoginForm = {
  fields: [open('user', 'User name', {maxLength: 40}), secret('password', 'Password', {maxLength: 40})],
};

/** The login form of a bank. */
export const loginFormOf = ({name, country}: Bank): LoginForm =>
  (country === 'DE' ? german.find(group => group.name.test(name))?.form : undefined) ??
  (country === undefined ? undefined : byCountry[country]) ??
  elsewhere;
