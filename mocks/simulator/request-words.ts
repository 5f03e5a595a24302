import type {Exchange} from './exchange.ts';

const hidden = '•••';

type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null;

/** Ids that stand for nothing secret. Anything longer or stranger is not shown. */
const plain = (value: unknown): string =>
  (typeof value === 'string' && /^[\w.:+-]{1,48}$/.test(value)) || typeof value === 'number' ? String(value) : hidden;

/** A key opens a run: its end is enough to tell two apart. */
const ending = (value: unknown): string =>
  typeof value === 'string' && value.length > 8 ? `…${plain(value.slice(-4))}` : plain(value);

/** Words that somebody typed: numbers of accounts may be among them. */
const typed = (value: unknown): string =>
  typeof value === 'string' ? `“${value.slice(0, 40).replaceAll(/\w*\d[\w ]{4,}/g, hidden)}”` : hidden;

/** Where to, without what an address may carry. */
const place = (value: unknown): string => {
  if (typeof value !== 'string' || !URL.canParse(value)) return hidden;
  const {origin, pathname} = new URL(value);
  return origin === 'null' ? hidden : origin + (pathname.length > 40 ? '/…' : pathname);
};

/** What is said of an answer to a step: its kind, and what was chosen. Login data and codes are hidden whatever they are. */
const answer = (value: unknown): string => {
  if (!isObject(value)) return hidden;
  const {kind, bankId, methodId} = value;
  const chosen = kind === 'bank' ? plain(bankId) : kind === 'method' ? plain(methodId) : '';
  const secret = kind === 'login' || kind === 'code' ? hidden : '';
  return [plain(kind), chosen, secret].filter(Boolean).join(' ');
};

/** What is shown of an input, field by field. A field that is not listed is not shown. */
const shown: Readonly<Record<string, (value: unknown) => string>> = {
  mode: plain,
  bankId: plain,
  syncId: plain,
  accountId: plain,
  assetId: plain,
  parentId: plain,
  country: plain,
  bankCode: plain,
  linkVersion: plain,
  runKey: ending,
  stepId: ending,
  name: typed,
  query: typed,
  returnUrl: place,
  answer,
  cursor: () => 'next page',
};

/** What was asked, in a line, without secrets. */
export const askedText = (input: unknown): string =>
  !isObject(input)
    ? ''
    : Object.entries(shown)
        .flatMap(([name, show]) =>
          Object.hasOwn(input, name) && input[name] !== undefined ? [`${name} ${show(input[name])}`] : [],
        )
        .join(', ');

const outputText = (output: unknown): string => {
  if (!isObject(output)) return '';
  const {step, items, total, failure, refusal} = output;
  if (typeof step === 'string') {
    const met = isObject(failure) ? failure : refusal;
    return isObject(met) ? `${step}: ${plain(met['code'])}` : step;
  }
  return Array.isArray(items) ? `${items.length} of ${plain(total)}` : '';
};

/** What came of it, in a word or two. Never an address or a text of the bank. */
export const answeredText = (exchange: Exchange): string => {
  if (exchange.kind === 'answer') return outputText(exchange.output);
  if (exchange.kind === 'problem') return `${exchange.problem.status} ${exchange.problem.code}`;
  const {fault} = exchange;
  return fault.kind === 'status' ? `status ${fault.status}` : fault.kind;
};
