/** Kept in step with package.json by a test. */
export const version = '0.1.0';

const registered = Symbol.for('bank-integration-elements.version');

/** Registers a tag once. A second copy of the same version is quiet; another version is one clear error, and the first one stays. */
export const defineElement = (tag: string, element: CustomElementConstructor): void => {
  const present = customElements.get(tag);
  if (!present) {
    Object.defineProperty(element, registered, {value: version, configurable: true});
    customElements.define(tag, element);
    return;
  }
  const other: unknown = Reflect.get(present, registered);
  if (present !== element && other !== version)
    console.error(
      `bank-integration-elements: <${tag}> is registered already, by version ${typeof other === 'string' ? other : 'unknown'}; version ${version} is not used.`,
    );
};
