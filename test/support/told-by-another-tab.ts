/** Says over the channel of the elements, as another tab does, that something has changed at the API. */
export const toldByAnotherTab = (change: {readonly topic: string; readonly syncId?: string}): void => {
  const channel = new BroadcastChannel('bank-integrations');
  channel.postMessage({from: 'another tab', change});
  channel.close();
};
