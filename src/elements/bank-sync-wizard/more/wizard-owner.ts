import type {LitElement} from 'lit';
import type {WizardParts} from '../wizard-parts.ts';

/** What the parts that are loaded later need of the wizard. */
export interface WizardOwner extends Pick<WizardParts, 'surroundings' | 'words' | 'store' | 'secrets' | 'focus'> {
  readonly host: LitElement & {
    readonly redirectMode?: string | undefined;
    readonly navigate?: ((address: string) => void) | undefined;
  };
}
