import 'bank-integration-elements/define/bank-integrations-provider';
import 'bank-integration-elements/define/bank-integrations-overview';
import 'bank-integration-elements/define/bank-sync-health';
import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {App} from './app';
import './app.css';

createRoot(document.querySelector('#app') as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
