/** What a script of the page could read without touching the network: every document, shadow root, input and store. */
export const readable = (): string => {
  const texts: string[] = [location.href, document.title, window.name, JSON.stringify(history.state)];
  const visit = (root: Document | ShadowRoot): void => {
    texts.push(root instanceof Document ? root.documentElement.outerHTML : root.innerHTML);
    for (const element of root.querySelectorAll('*')) {
      if (element instanceof HTMLInputElement) texts.push(element.value, element.defaultValue);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document);
  texts.push(JSON.stringify({...localStorage}), JSON.stringify({...sessionStorage}), document.cookie);
  texts.push(...performance.getEntries().map(entry => JSON.stringify(entry)));
  return texts.join('\n');
};

/** Writes down everything that is told: every event with its details, and every line of the console. */
export const listenIn = (): {readonly heard: () => string; readonly stop: () => void} => {
  const heard: string[] = [];
  const write = (...parts: unknown[]): void => {
    for (const part of parts) {
      if (part instanceof Error) heard.push(`${part.message} ${part.stack ?? ''} ${JSON.stringify(part)}`);
      else heard.push(typeof part === 'string' ? part : (JSON.stringify(part) ?? ''));
    }
  };
  const {dispatchEvent} = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function dispatch(event: Event): boolean {
    write(event.type, event instanceof CustomEvent ? event.detail : '');
    return dispatchEvent.call(this, event);
  };
  const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
  const originals = methods.map(name => [name, console[name]] as const);
  for (const [name] of originals) console[name] = write;
  const onError = (event: ErrorEvent | PromiseRejectionEvent): void =>
    write('reason' in event ? event.reason : event.error);
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onError);
  return {
    heard: () => heard.join('\n'),
    stop: () => {
      EventTarget.prototype.dispatchEvent = dispatchEvent;
      for (const [name, original] of originals) console[name] = original;
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onError);
    },
  };
};
