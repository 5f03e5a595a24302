/** Whether the text is in the clipboard now. Where that is not allowed, it is on screen and can be copied by hand. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
