const german = [
  'linker.tree',
  'wizard.name.label',
  'wizard.bank.international',
  'wizard.code.label',
  'wizard.bank.label',
];

/** Sentences that are the same as in English, rightly. */
export const alike: Readonly<Record<string, readonly string[]>> = {
  '*': ['common.pathSeparator', 'overview.actionFor'],
  es: ['wizardDetails.changes.no'],
  it: ['wizardDetails.changes.no'],
  nl: ['linker.tree'],
  fr: ['approving.flicker.pause'],
  de: german,
  'de-x-informal': german,
};

const words = 'the and your is are of with this that not for again you have cannot it was to'.split(' ');

/** English words that are also words of the language. */
const shared: Readonly<Record<string, readonly string[]>> = {
  nl: ['is', 'of', 'was'],
  de: ['was'],
  'de-x-informal': ['was'],
  pl: ['to'],
};

/** Words that give English away. */
export const englishWords = (language: string): RegExp =>
  new RegExp(String.raw`\b(${words.filter(word => !shared[language]?.includes(word)).join('|')})\b`, 'i');
