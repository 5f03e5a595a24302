import type {ApprovingMessages} from './approving-messages.ts';
import type {HealthMessages} from './health-messages.ts';
import type {LinkerMessages, LinkingMessages, SeriesMessages} from './linker-messages.ts';
import type {CommonMessages, FailureMessages, OverviewDetailsMessages, OverviewMessages} from './messages.ts';
import type {WizardDetailsMessages} from './wizard-details-messages.ts';
import type {WizardMessages} from './wizard-messages.ts';

/** The sentences by part; an element loads only the parts that it shows. */
export interface Catalogue {
  readonly approving: ApprovingMessages;
  readonly common: CommonMessages;
  readonly failures: FailureMessages;
  readonly overview: OverviewMessages;
  readonly details: OverviewDetailsMessages;
  readonly health: HealthMessages;
  readonly wizard: WizardMessages;
  readonly wizardDetails: WizardDetailsMessages;
  readonly linker: LinkerMessages;
  readonly linking: LinkingMessages;
  readonly series: SeriesMessages;
}

export type Part = keyof Catalogue;
