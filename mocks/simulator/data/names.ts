type Names = readonly [string, ...string[]];

const holders: Readonly<Record<string, Names>> = {
  DE: ['Windpark Nord GmbH', 'Solarpark Lindenau GmbH & Co. KG', 'Windpark Dreiland GmbH', 'Börde Energie GmbH'],
  AT: ['Windpark Marchfeld GmbH', 'Sonnenkraft Enzenau GmbH'],
  CH: ['Alpenstrom Matterfeld AG', 'Wasserkraft Mühletal AG'],
  FR: ['Centrale solaire Valence SAS', 'Parc éolien Vent du Sud SARL'],
  GB: ['Wind Farm North Ltd', 'Tyne Storage Ltd'],
  US: ['Prairie View Wind LLC', 'Cedar Ridge Solar LLC'],
  NL: ['Windpark Duinrand B.V.', 'Zonnepark Polderland B.V.'],
  ES: ['Parque Eólico Sierra Alta S.L.', 'Solar Valle Verde S.L.'],
  IT: ['Parco Eolico Altavalle S.r.l.', 'Solare Valdoro S.r.l.'],
  PL: ['Farma Wiatrowa Nadmorze sp. z o.o.', 'Elektrownia Słoneczna Podgórze sp. z o.o.'],
};
const elsewhere: Names = ['Meridian Renewables Holding', 'Meridian Storage Holding'];

/** A company of a country, by chance. All of them are invented. */
export const holderOf = (country: string | undefined, luck: number): string => {
  const names = (country === undefined ? undefined : holders[country]) ?? elsewhere;
  return names[luck % names.length] ?? names[0];
};

/** An amount with two decimals, by chance; one in nine is negative. */
export const amountOf = (luck: number): string => {
  const cents = luck % (luck % 5 === 0 ? 500_000_000 : 20_000_000);
  const text = String(cents).padStart(3, '0');
  return `${luck % 9 === 0 && cents > 0 ? '-' : ''}${text.slice(0, -2)}.${text.slice(-2)}`;
};
