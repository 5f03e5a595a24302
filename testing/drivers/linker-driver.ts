import {ElementDriver} from './element-driver.ts';

/** Drives an `<account-asset-linker>`. */
export class LinkerDriver extends ElementDriver {
  /** Searches for an asset and chooses the first one that has these words. */
  async choose(asset: string): Promise<void> {
    await this.type('#search', asset);
    const row = await this.until(() => this.withText('[role=option]', asset), `the asset «${asset}»`);
    row.click();
  }

  /** Links what is chosen. */
  save(): Promise<void> {
    return this.press(() => this.find('#save'), 'the button that links');
  }
}
