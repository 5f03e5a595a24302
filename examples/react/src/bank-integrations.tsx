import {useState} from 'react';

/** The page of the bank integrations: the overview does all of it, and this app tells what it heard. */
export function BankIntegrations() {
  const [notice, setNotice] = useState('');
  return (
    <>
      <p className="notice" role="status">
        {notice}
      </p>
      <bank-integrations-overview
        warnDays={[30, 7]}
        onbank-sync-created={({detail}) => setNotice(`Connected: ${detail.accountCount} new accounts.`)}
        onbank-sync-renamed={() => setNotice('A sync was renamed.')}
      />
    </>
  );
}
