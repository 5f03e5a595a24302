import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import {client, clock} from './bank-client';
import {BankIntegrations} from './bank-integrations';

@Component({
  selector: 'app-root',
  imports: [BankIntegrations],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  host: {'(window:hashchange)': 'turn()'},
  template: `
    <header>
      <strong>Asset Desk</strong>
      <nav>
        <a href="#" [attr.aria-current]="onBanks() ? null : 'page'">Home</a>
        <a href="#banks" [attr.aria-current]="onBanks() ? 'page' : null">Bank integrations</a>
      </nav>
      <select aria-label="Language" #language (change)="lang.set(language.value)">
        <option value="en">English</option>
        <option value="de">Deutsch</option>
      </select>
    </header>
    <main>
      <bank-integrations-provider [client]="client" [clock]="clock" [lang]="lang()">
        @if (onBanks()) {
          <app-bank-integrations />
        } @else {
          <h1>Home</h1>
          <bank-sync-health href="#banks" />
        }
      </bank-integrations-provider>
    </main>
  `,
})
export class App {
  readonly client = client;
  readonly clock = clock;
  readonly lang = signal('en');
  readonly onBanks = signal(location.hash === '#banks');

  turn(): void {
    this.onBanks.set(location.hash === '#banks');
  }
}
