import type {AssetTree} from './asset-tree.ts';
import {listedTree} from './listed-tree.ts';

/** The tree of a small owner: names repeat in different branches, one wind farm is still on paper. */
export const defaultTree = (): AssetTree =>
  listedTree({
    id: 'asset-corp',
    name: 'Asset Corp',
    children: [
      {
        id: 'de',
        name: 'Germany',
        children: [
          {
            id: 'de-fund-a',
            name: 'Fund A',
            children: [
              {id: 'de-a-wind-nord', name: 'Windpark Nord'},
              {id: 'de-a-wind-sued', name: 'Windpark Süd', refusal: 'conceptual-stage'},
              {
                id: 'de-a-lausitz',
                name: 'Projekt Lausitz',
                children: [
                  {
                    id: 'de-a-lausitz-ost',
                    name: 'Standort Ost',
                    children: [
                      {id: 'de-a-lausitz-ost-1', name: 'Solarpark Lindenau'},
                      {id: 'de-a-lausitz-ost-2', name: 'Batteriespeicher Lindenau'},
                    ],
                  },
                  {
                    id: 'de-a-lausitz-west',
                    name: 'Standort West',
                    children: [
                      {id: 'de-a-lausitz-west-1', name: 'Solarpark Mühlbach'},
                      {id: 'de-a-lausitz-west-2', name: 'Solarpark Mühlbach II', refusal: 'conceptual-stage'},
                    ],
                  },
                ],
              },
            ],
          },
          {
            id: 'de-fund-b',
            name: 'Fund B',
            children: [
              {id: 'de-b-wind-nord', name: 'Windpark Nord'},
              {id: 'de-b-dreiland', name: 'Windpark Dreiland'},
              {id: 'de-b-solar', name: 'Solarpark Jülicher Börde'},
            ],
          },
        ],
      },
      {
        id: 'fr',
        name: 'France',
        children: [
          {
            id: 'fr-fund-a',
            name: 'Fund A',
            children: [
              {
                id: 'fr-rhone',
                name: 'Projet Vallée du Rhône',
                children: [
                  {id: 'fr-rhone-1', name: 'Centrale solaire Valence'},
                  {id: 'fr-rhone-2', name: 'Centrale solaire Montélimar'},
                  {id: 'fr-rhone-3', name: 'Parc éolien Vent du Sud'},
                ],
              },
              {id: 'fr-alpes', name: 'Centrale solaire Les Écrins'},
            ],
          },
        ],
      },
      {
        id: 'gb',
        name: 'United Kingdom',
        children: [
          {
            id: 'gb-fund-c',
            name: 'Fund C',
            children: [
              {id: 'gb-wind-north', name: 'Wind Farm North'},
              {id: 'gb-storage', name: 'Storage Site Tyne', refusal: 'conceptual-stage'},
            ],
          },
        ],
      },
    ],
  });
