import {accessDays} from '../../simulator/banks/access-days.ts';
import {loginFormOf} from '../../simulator/banks/login-form.ts';
import {bankById} from '../../simulator/directory/directory.ts';
import {mannerOf, wayBack} from '../../simulator/flow/bank-pages.ts';
import type {FlowContext} from '../../simulator/flow/flow-context.ts';
import type {Markup} from './markup.ts';
import {markup} from './markup.ts';
import type {PageWords} from './page-words.ts';

/** A page: its heading, and what stands below it. */
export interface PageView {
  readonly status: number;
  readonly title: string;
  readonly body: Markup;
}

const bankOf = ({flow}: FlowContext) => bankById(flow.bankId ?? '');

const backLink = (context: FlowContext, {back}: PageWords): Markup => {
  const address = wayBack(context);
  return address === undefined
    ? markup``
    : markup`<div class="choice"><a class="button main" href="${address}">${back}</a></div>`;
};

const quote = ({says}: PageWords, text: string | undefined): Markup =>
  text === undefined ? markup`` : markup`<p class="bad" role="alert"><strong>${says}</strong> <bdi>${text}</bdi></p>`;

const target = (context: FlowContext): Markup =>
  mannerOf(context) === 'other-tab' ? markup` target="_blank" rel="noopener"` : markup``;

const loginView = (context: FlowContext, words: PageWords): Markup => {
  const {fields, hint} = loginFormOf(bankOf(context));
  const inputs = fields.map(
    ({id, label, secret, hint: said, maxLength, characters, required}) => markup`
      <label for="field-${id}">${label}</label>
      ${said === undefined ? undefined : markup`<p class="hint" id="hint-${id}">${said}</p>`}
      <input id="field-${id}" name="field-${id}" type="${secret ? 'password' : 'text'}"
        maxlength="${maxLength ?? 100}" autocapitalize="none" spellcheck="false"
        autocomplete="${secret ? 'current-password' : 'username'}"${
          said === undefined ? undefined : markup` aria-describedby="hint-${id}"`
        }${characters === 'digits' ? markup` inputmode="numeric"` : undefined}${
          required ? markup` required` : undefined
        }>`,
  );
  return markup`
    ${quote(words, context.flow.page?.refusal)}
    <h2>${words.logInTitle}</h2>
    ${hint === undefined ? undefined : markup`<p class="hint">${hint}</p>`}
    <form method="post">
      ${inputs}
      <div class="choice"><button class="main" name="do" value="login">${words.logIn}</button></div>
    </form>`;
};

const consentView = (context: FlowContext, words: PageWords): Markup => {
  const manner = mannerOf(context);
  const note = manner === 'cancelled' ? words.onlyCancel : manner === 'other-tab' ? words.otherTab : undefined;
  return markup`
    <p class="quiet">${words.loggedIn}${note === undefined ? undefined : markup` ${note}`}</p>
    ${
      manner === 'cancelled'
        ? undefined
        : markup`<form method="post" class="choice"${target(context)}>
            <button class="main" name="do" value="grant">${words.grant}</button>
          </form>`
    }`;
};

/** The question, with the login before it. */
export const askView = (context: FlowContext, words: PageWords): PageView => {
  const {world, flow} = context;
  const items = words.reads.map(text => markup`<li>${text}</li>`);
  return {
    status: 200,
    title: words.wants(world.definition.organisation.name),
    body: markup`
      <p class="quiet">${words.through}</p>
      <ul>${items}</ul>
      <p class="quiet">${words.lasts(accessDays(bankOf(context)))}</p>
      ${flow.page?.loggedIn ? consentView(context, words) : loginView(context, words)}
      <form method="post" class="choice"${target(context)}>
        <button name="do" value="cancel">${words.cancel}</button>
      </form>`,
  };
};

/** The page of somebody who has just answered and is not simply sent back. */
export const answeredView = (context: FlowContext, words: PageWords): PageView => {
  const manner = mannerOf(context);
  const address = wayBack(context);
  if (manner === 'never') return {status: 200, title: words.neverTitle, body: markup`<p>${words.never}</p>`};
  if (address === undefined) return {status: 200, title: words.noWayTitle, body: markup`<p>${words.noWay}</p>`};
  return {
    status: 200,
    title: words.twiceTitle,
    body: markup`<p>${words.twice}</p>
      <div class="choice">
        <a class="button main" href="${address}" target="_blank" rel="noopener">${words.firstReturn}</a>
        <a class="button" href="${address}">${words.secondReturn}</a>
      </div>`,
  };
};

/** A page that takes no answer any more, and why. */
export const overView = (context: FlowContext, words: PageWords): PageView => {
  const {page} = context.flow;
  if (page?.decision === 'refused') {
    return {
      status: 200,
      title: words.refusedTitle,
      body: markup`${quote(words, page.refusal)}${backLink(context, words)}`,
    };
  }
  const answered = page?.decision === 'granted' || page?.decision === 'cancelled';
  return {
    status: 410,
    title: answered ? words.answeredTitle : words.overTitle,
    body: markup`<p>${answered ? words.answered : words.over}</p>${
      answered && mannerOf(context) === 'never' ? undefined : backLink(context, words)
    }`,
  };
};

/** An address that no run has. */
export const unknownView = (words: PageWords): PageView => ({
  status: 404,
  title: words.unknownTitle,
  body: markup`<p>${words.unknown}</p>`,
});

/** The whole document. */
export const documentOf = (view: PageView, bankName: string, words: PageWords): string =>
  markup`<!doctype html>
<html lang="${words.lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${view.title} – ${bankName}</title>
    <link rel="stylesheet" href="/bank.css">
  </head>
  <body>
    <main>
      <p class="bank"><bdi>${bankName}</bdi> <span class="badge">${words.simulated}</span></p>
      <h1><bdi>${view.title}</bdi></h1>
      ${view.body}
    </main>
    <footer>${words.simulatedHint}</footer>
  </body>
</html>`.text;
