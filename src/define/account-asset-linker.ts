import {AccountAssetLinker} from '../elements/account-asset-linker/account-asset-linker.ts';
import {defineElement} from './define-element.ts';

defineElement('account-asset-linker', AccountAssetLinker);
