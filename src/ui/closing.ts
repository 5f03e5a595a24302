/** Handlers of a dialog that is not closed by the browser but asks whether it may be left. */
export interface Closing {
  readonly keydown: (event: KeyboardEvent) => void;
  readonly cancel: (event: Event) => void;
}

/** @param leave - called when the user wants to leave: by Escape, or by the gesture of the device. */
export const closing = (leave: () => void): Closing => {
  const cancel = (event: Event): void => {
    event.preventDefault();
    leave();
  };
  return {
    cancel,
    // Before the browser sees it: the second Escape in a row would close the dialog without asking.
    keydown: event => {
      if (event.key === 'Escape' && !event.isComposing) cancel(event);
    },
  };
};
