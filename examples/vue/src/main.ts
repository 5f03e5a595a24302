import 'bank-integration-elements/define/bank-integrations-provider';
import 'bank-integration-elements/define/bank-integrations-overview';
import 'bank-integration-elements/define/bank-sync-health';
import {createApp} from 'vue';
import App from './App.vue';
import './app.css';

createApp(App).mount('#app');
