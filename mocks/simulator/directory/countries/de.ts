import type {CountryBanks} from '../country-banks.ts';

const cities =
  'Aachen|Aalen|Augsburg|Bamberg|Bautzen|Bayreuth|Berlin|Bielefeld|Bocholt|Bonn|Braunschweig|Bremen|Celle|Chemnitz|Coburg|Cottbus|Darmstadt|Dortmund|Dresden|Duisburg|Düren|Düsseldorf|Erfurt|Erlangen|Essen|Flensburg|Frankfurt am Main|Freiburg im Breisgau|Fulda|Fürth|Gießen|Görlitz|Göttingen|Gütersloh|Hagen|Halle (Saale)|Hamburg|Hannover|Heidelberg|Heilbronn|Hildesheim|Ingolstadt|Jena|Kaiserslautern|Karlsruhe|Kassel|Kiel|Koblenz|Konstanz|Krefeld|Leipzig|Lübeck|Lüneburg|Magdeburg|Mainz|Mannheim|Mönchengladbach|München|Münster|Nürnberg|Oldenburg|Osnabrück|Paderborn|Potsdam|Regensburg|Rostock|Saarbrücken|Siegen|Stuttgart|Würzburg';
const areas =
  'Altland|Auental|Dreifelden|Eichgrund|Falkenstein|Heidekrug|Lindenau|Mühlbach|Nordmark|Rosengarten|Seewinkel|Talgrund';
const patterns = [
  'Sparkasse {city}-{area}',
  'Kreissparkasse {city}-{area}',
  'Stadtsparkasse {city} {area}',
  'Volksbank {city}-{area} eG',
  'Volksbank {area} ({city}) eG',
  'Raiffeisenbank {city}-{area} eG',
  'VR Bank {area}-{city} eG',
  'Genossenschaftsbank {area} {city} eG',
  'Bankhaus {area} & Söhne {city}',
  'Privatbank {area} {city} AG',
  'Bank für Handwerk {city}-{area}',
  'Landeskreditkasse {area} zu {city}',
];

/** Fourth digit of the Bankleitzahl: the group of banks. */
const groups = [5, 5, 5, 9, 9, 6, 6, 6, 3, 3, 2, 5];

/** Bankleitzahl: three digits of the clearing area, one of the group, four of the bank. */
export const germanBanks: CountryBanks = {
  country: 'DE',
  count: 8999,
  cities: cities.split('|'),
  areas: areas.split('|'),
  patterns,
  routingNumber: ({city, area, pattern}) =>
    `${101 + city * 10}${groups[pattern] ?? 0}${String(pattern * 12 + area + 1).padStart(4, '0')}`,
};
