import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {maskIban} from '../../../search/iban-text.ts';
import type {LinkState} from '../../../store/link/link-state.ts';
import type {IconName} from '../../../ui/icon.ts';
import {icon} from '../../../ui/icon.ts';
import {chooseView} from './choose-view.ts';
import {conflictView, doneView, unconfirmedView} from './outcome-views.ts';
import type {LinkerScope} from './scope.ts';

type Views = {readonly [K in LinkState['kind']]: (scope: LinkerScope<LinkState & {kind: K}>) => TemplateResult};

const views: Views = {
  choosing: chooseView,
  saving: chooseView,
  checking: chooseView,
  conflict: conflictView,
  unconfirmed: unconfirmedView,
  done: doneView,
};

/** Which account it is about, and where the choice stands. */
export const linkerView = (scope: LinkerScope): TemplateResult => {
  const {name, holder, iban, number, currency} = scope.state.account;
  const draw = views[scope.state.kind] as (scope: LinkerScope) => TemplateResult;
  return html`
    <header>
      <h2 id="heading" tabindex="-1" class="text">${scope.text.heading(name)}</h2>
      <p class="muted text">
        ${holder ? html`<bdi>${holder}</bdi> · ` : nothing}<bdi class="iban" dir="ltr"
          >${iban ? maskIban(iban) : (number ?? currency)}</bdi
        >
      </p>
    </header>
    ${draw(scope)}
  `;
};

/** What the linker waits for. Heals by itself when it comes. */
export const waitingView = (
  name: IconName,
  words: {readonly title: string; readonly text: string},
): TemplateResult => html`
  <div class="panel" part="panel">
    <span class="monogram">${icon(name)}</span>
    <h3 id="heading" tabindex="-1">${words.title}</h3>
    <p class="muted">${words.text}</p>
  </div>
`;
