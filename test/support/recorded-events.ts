/** An event as a listener on the document gets it. */
export interface RecordedEvent {
  readonly type: string;
  readonly detail: unknown;
}

const own = [
  'bank-sync-created',
  'bank-sync-failed',
  'bank-sync-cancelled',
  'bank-sync-continued',
  'bank-before-close',
  'bank-close-requested',
] as const;

/** Writes down what an element tells, in order. */
export const recordEvents = (element: Element): readonly RecordedEvent[] => {
  const events: RecordedEvent[] = [];
  for (const type of own)
    element.addEventListener(type, event => {
      events.push({type, detail: event instanceof CustomEvent ? event.detail : undefined});
    });
  return events;
};
