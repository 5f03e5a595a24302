import {approving as approvingDe} from '../../../src/i18n/de/approving.ts';
import {common as commonDe} from '../../../src/i18n/de/common.ts';
import {details as detailsDe} from '../../../src/i18n/de/details.ts';
import {failures as failuresDe} from '../../../src/i18n/de/failures.ts';
import {health as healthDe} from '../../../src/i18n/de/health.ts';
import {linker as linkerDe} from '../../../src/i18n/de/linker.ts';
import {linking as linkingDe} from '../../../src/i18n/de/linking.ts';
import {series as seriesDe} from '../../../src/i18n/de/series.ts';
import {overview as overviewDe} from '../../../src/i18n/de/overview.ts';
import {wizard as wizardDe} from '../../../src/i18n/de/wizard.ts';
import {wizardDetails as wizardDetailsDe} from '../../../src/i18n/de/wizard-details.ts';
import {approving} from '../../../src/i18n/en/approving.ts';
import {common} from '../../../src/i18n/en/common.ts';
import {details} from '../../../src/i18n/en/details.ts';
import {basicFailures} from '../../../src/i18n/en/basic-failures.ts';
import {failures as otherFailures} from '../../../src/i18n/en/failures.ts';
import {health} from '../../../src/i18n/en/health.ts';
import {linker} from '../../../src/i18n/en/linker.ts';
import {linking} from '../../../src/i18n/en/linking.ts';
import {series} from '../../../src/i18n/en/series.ts';
import {overview} from '../../../src/i18n/en/overview.ts';
import {wizard} from '../../../src/i18n/en/wizard.ts';
import {wizardDetails} from '../../../src/i18n/en/wizard-details.ts';
import type {FailureCode} from '../../../src/contract/failure-code.ts';
import type {Catalogue} from '../../../src/i18n/load-messages.ts';

const failures: Catalogue['failures'] = {...basicFailures, ...otherFailures};

/** The sentences that tests look for: those that the elements show. */
export const words: Readonly<Record<'en' | 'de', Catalogue>> = {
  en: {approving, common, details, failures, health, linker, linking, series, overview, wizard, wizardDetails},
  de: {
    approving: approvingDe,
    common: commonDe,
    details: detailsDe,
    failures: failuresDe,
    health: healthDe,
    linker: linkerDe,
    linking: linkingDe,
    series: seriesDe,
    overview: overviewDe,
    wizard: wizardDe,
    wizardDetails: wizardDetailsDe,
  },
};

/** What the elements say about a failure, in English. */
export const failureText = (code: FailureCode): Catalogue['failures']['unknown'] => failures[code] ?? failures.unknown;
