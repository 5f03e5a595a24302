import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {PanelScope} from '../panel-scope.ts';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** The clock of the banks, and how it is moved. */
export const clockView = (scope: PanelScope): TemplateResult => {
  const {words, view, time} = scope;
  const setTo = (instant: string): void =>
    scope.act('clock', sandbox => sandbox.setClock(instant), instant === '' ? '' : words.clockStands(time(instant)));
  const forward = (milliseconds: number): void => setTo(new Date(Date.parse(view.now) + milliseconds).toISOString());
  const toExpiry = (): void => {
    const {nextExpiryAt} = view.holds;
    if (nextExpiryAt === null) scope.say(words.noExpiry);
    // A minute later, so that it has ended.
    else setTo(new Date(Date.parse(nextExpiryAt) + minuteMs).toISOString());
  };
  const set = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = event.currentTarget instanceof HTMLFormElement ? event.currentTarget.elements.namedItem('now') : null;
    const typed = field instanceof HTMLInputElement ? Date.parse(`${field.value}Z`) : Number.NaN;
    if (!Number.isNaN(typed)) setTo(new Date(typed).toISOString());
  };
  return html`
    <p>${words.clockStands(time(view.now))}</p>
    <div class="row tight">
      <button type="button" @click=${() => forward(dayMs)}>${words.day}</button>
      <button type="button" @click=${() => forward(7 * dayMs)}>${words.week}</button>
      <button type="button" @click=${toExpiry}>${words.nextExpiry}</button>
      <button type="button" @click=${() => setTo(view.startedAt)}>${words.begin}</button>
    </div>
    <form class="row bottom" @submit=${set}>
      <div class="field grow">
        <label for="now">${words.setTo}</label>
        <input id="now" name="now" type="datetime-local" required .value=${view.now.slice(0, 16)} />
      </div>
      <button>${words.set}</button>
    </form>
  `;
};
