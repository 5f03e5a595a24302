import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Operation} from '../../../src/contract/routes.ts';
import {routes} from '../../../src/contract/routes.ts';
import {faultKinds, readFaults} from '../../simulator/fault-text.ts';
import type {Fault, FaultPlan, PlannedFault} from '../../simulator/faults.ts';
import type {PanelScope} from '../panel-scope.ts';
import type {PanelWords} from '../panel-words.ts';

const operations = Object.keys(routes) as readonly Operation[];

const faultName = (fault: Fault, words: PanelWords): string =>
  fault.kind === 'status' ? (words.statuses[fault.status] ?? String(fault.status)) : words.kinds[fault.kind];

const plannedName = ({operation, fault, times}: PlannedFault, words: PanelWords): string => {
  const what = operation === 'any' ? words.anyRequest : words.operations[operation];
  return `${what}: ${faultName(fault, words)} (${words.timesLeft(times)})`;
};

/** Whether anything is made to go wrong. */
export const hasFaults = ({faults, normalLatencyMs}: PanelScope['view']): boolean =>
  faults.latencyMs !== normalLatencyMs ||
  (faults.errorRate ?? 0) > 0 ||
  faults.offline === true ||
  faults.planned.length > 0;

const numberIn = ({target}: Event): number =>
  target instanceof HTMLInputElement && target.validity.valid ? target.valueAsNumber : Number.NaN;

const nextForm = (scope: PanelScope, change: (next: Partial<FaultPlan>) => void): TemplateResult => {
  const {words, view} = scope;
  const plan = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const text = (name: string): string => {
      const value = new FormData(event.currentTarget as HTMLFormElement).get(name);
      return typeof value === 'string' ? value : '';
    };
    const times = text('times');
    const written = `${times === 'always' ? 'always' : 'next'}:${text('operation')}:${text('fault')}${times === 'always' ? '' : `:${times}`}`;
    change({planned: [...view.faults.planned, ...(readFaults(written).planned ?? [])]});
  };
  return html`
    <form class="next" aria-label=${words.next} @submit=${plan}>
      <h4>${words.next}</h4>
      <div class="field">
        <label for="operation">${words.request}</label>
        <select id="operation" name="operation">
          <option value="any">${words.anyRequest}</option>
          ${operations.map(each => html`<option value=${each}>${words.operations[each]}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="fault">${words.failsWith}</label>
        <select id="fault" name="fault">
          ${Object.entries(words.statuses).map(([status, name]) => html`<option value=${status}>${name}</option>`)}
          ${faultKinds.map(kind => html`<option value=${kind}>${words.kinds[kind]}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="times">${words.times}</label>
        <select id="times" name="times">
          ${[1, 2, 3, 5].map(times => html`<option value=${times} ?selected=${times === 1}>${words.timesLeft(times)}</option>`)}
          <option value="always">${words.always}</option>
        </select>
      </div>
      <button>${words.plan}</button>
    </form>
  `;
};

/** What is made to go wrong between the page and the banks. */
export const faultsView = (scope: PanelScope): TemplateResult => {
  const {words, view} = scope;
  const {faults} = view;
  const change = (next: Partial<FaultPlan>): void =>
    scope.act('faults', sandbox => sandbox.setFaults({...faults, ...next}));
  const changeNumber = (event: Event, make: (value: number) => Partial<FaultPlan>): void => {
    const value = numberIn(event);
    if (!Number.isNaN(value)) change(make(value));
  };
  return html`
    <div class="pair">
      <div class="field">
        <label for="latency">${words.latency}</label>
        <input
          id="latency"
          type="number"
          min="0"
          max="600000"
          step="1"
          .value=${String(faults.latencyMs)}
          @change=${(event: Event) => changeNumber(event, latencyMs => ({latencyMs}))}
        />
      </div>
      <div class="field">
        <label for="errors">${words.errorRate}</label>
        <input
          id="errors"
          type="number"
          min="0"
          max="100"
          step="1"
          .value=${String(Math.round((faults.errorRate ?? 0) * 100))}
          @change=${(event: Event) => changeNumber(event, percent => ({errorRate: percent / 100}))}
        />
      </div>
    </div>
    <label class="check">
      <input
        type="checkbox"
        .checked=${faults.offline ?? false}
        @change=${({target}: Event) => target instanceof HTMLInputElement && change({offline: target.checked})}
      />
      ${words.offline}
    </label>
    ${nextForm(scope, change)}
    ${
      faults.planned.length === 0
        ? nothing
        : html`<h4 id="planned">${words.planned}</h4>
            <ul class="rows" aria-labelledby="planned">
              ${faults.planned.map((each, index) => {
                const name = plannedName(each, words);
                const rest = faults.planned.filter((_, other) => other !== index);
                return html`<li class="row between">
                  <span class="grow">${name}</span>
                  <button
                    type="button"
                    class="quiet"
                    aria-label=${words.removePlanned(name)}
                    @click=${() => change({planned: rest})}
                  >
                    ${words.remove}
                  </button>
                </li>`;
              })}
            </ul>`
    }
    ${
      hasFaults(view)
        ? html`<div>
            <button type="button" @click=${() => scope.act('faults', sandbox => sandbox.setFaults({}))}>
              ${words.clearFaults}
            </button>
          </div>`
        : nothing
    }
  `;
};
