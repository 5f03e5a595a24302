import {useState, useSyncExternalStore} from 'react';
import {client, clock} from './bank-client';
import {BankIntegrations} from './bank-integrations';

const watchHash = (changed: () => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

export function App() {
  const page = useSyncExternalStore(watchHash, () => location.hash);
  const [lang, setLang] = useState('en');
  const onBanks = page === '#banks';
  return (
    <>
      <header>
        <strong>Asset Desk</strong>
        <nav>
          <a href="#" aria-current={onBanks ? undefined : 'page'}>
            Home
          </a>
          <a href="#banks" aria-current={onBanks ? 'page' : undefined}>
            Bank integrations
          </a>
        </nav>
        <select aria-label="Language" value={lang} onChange={event => setLang(event.target.value)}>
          <option value="en">English</option>
          <option value="de">Deutsch</option>
        </select>
      </header>
      <main>
        <bank-integrations-provider client={client} clock={clock} lang={lang}>
          {onBanks ? (
            <BankIntegrations />
          ) : (
            <>
              <h1>Home</h1>
              <bank-sync-health href="#banks" />
            </>
          )}
        </bank-integrations-provider>
      </main>
    </>
  );
}
