import 'bank-integration-elements/define/bank-integrations-provider';
import 'bank-integration-elements/define/bank-integrations-overview';
import 'bank-integration-elements/define/bank-sync-health';
import {mount} from 'svelte';
import App from './App.svelte';
import './app.css';

mount(App, {target: document.querySelector('#app') as HTMLElement});
