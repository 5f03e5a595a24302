/** Deeper than any answer of the contract, far from what would overflow a stack. */
const depthLimit = 100;

/** Whether brackets outside of strings nest too deep. Looks at the text alone, without recursion. */
const nestsTooDeep = (text: string): boolean => {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > depthLimit) return true;
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return false;
};

/** Reads JSON. The error of `JSON.parse` goes no further, because it quotes what it read. */
export const parseJson = (
  text: string,
): {readonly value: unknown} | {readonly trouble: 'empty' | 'no JSON' | 'nested too deep'} => {
  if (text.trim() === '') return {trouble: 'empty'};
  if (nestsTooDeep(text)) return {trouble: 'nested too deep'};
  try {
    return {value: JSON.parse(text)};
  } catch {
    return {trouble: 'no JSON'};
  }
};
