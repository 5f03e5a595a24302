import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {BankSyncCreatedEvent} from 'bank-integration-elements';

/** The page of the bank integrations: the overview does all of it, and this app tells what it heard. */
@Component({
  selector: 'app-bank-integrations',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <p class="notice" role="status">{{ notice() }}</p>
    <bank-integrations-overview
      [warnDays]="warnDays"
      (bank-sync-created)="tell($event)"
      (bank-sync-renamed)="notice.set('A sync was renamed.')"
    />
  `,
})
export class BankIntegrations {
  readonly warnDays = [30, 7];
  readonly notice = signal('');

  tell({detail}: BankSyncCreatedEvent): void {
    this.notice.set(`Connected: ${detail.accountCount} new accounts.`);
  }
}
