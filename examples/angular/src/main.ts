// Templates are compiled in the browser, so that this example needs no further tools; an app of the Angular CLI leaves this line out.
import '@angular/compiler';
import 'bank-integration-elements/define/bank-integrations-provider';
import 'bank-integration-elements/define/bank-integrations-overview';
import 'bank-integration-elements/define/bank-sync-health';
import {bootstrapApplication} from '@angular/platform-browser';
import {App} from './app';
import './app.css';

await bootstrapApplication(App);
