/** A named test: its file, and words of its name. */
export type NamedTest = readonly [file: string, name: string];

/** What is known of a criterion. */
export interface Criterion {
  /** Number and name in WCAG 2.2. */
  readonly id: string;
  readonly name: string;
  readonly level: 'A' | 'AA';
  /** Tests that fail when it is broken; empty where no machine asks. */
  readonly tests?: readonly NamedTest[];
  /** Why nothing of ours falls under it, in a clause. */
  readonly notApplicable?: string;
  /** What no test sees, or what is the host's or the bank's. */
  readonly people?: string;
}

const overview = 'test/elements/bank-integrations-overview';
const wizard = 'test/elements/bank-sync-wizard';
const linker = 'test/elements/account-asset-linker';

const axe: NamedTest = ['scripts/stories/dresses.ts', "name: 'light'"];
const rightToLeft: NamedTest = ['scripts/stories/dresses.ts', "name: 'right to left'"];
const trees: NamedTest = ['scripts/stories/aria-files.ts', 'compareTree'];
const byKeyboard: NamedTest = [
  'test/e2e/keyboard.test.ts',
  'a bank is connected and an account linked by the keyboard alone',
];
const narrow: NamedTest = ['test/e2e/situations.test.ts', '320 px have no horizontal scroll'];
const focusKept: NamedTest = ['test/e2e/fixture.ts', 'focus lost to the body'];
const regions: NamedTest = [`${linker}/accessibility.test.ts`, 'has its live regions before anything is said'];

const none = 'there is no sound and no film';

/** All criteria of levels A and AA. */
export const criteria: readonly Criterion[] = [
  {
    id: '1.1.1',
    name: 'Non-text Content',
    level: 'A',
    tests: [axe, trees],
    people: 'what a bank’s picture shows is known to the bank alone; it has a name that says what it is for',
  },
  {id: '1.2.1', name: 'Audio-only and Video-only (Prerecorded)', level: 'A', notApplicable: none},
  {id: '1.2.2', name: 'Captions (Prerecorded)', level: 'A', notApplicable: none},
  {id: '1.2.3', name: 'Audio Description or Media Alternative (Prerecorded)', level: 'A', notApplicable: none},
  {id: '1.2.4', name: 'Captions (Live)', level: 'AA', notApplicable: none},
  {id: '1.2.5', name: 'Audio Description (Prerecorded)', level: 'AA', notApplicable: none},
  {
    id: '1.3.1',
    name: 'Info and Relationships',
    level: 'A',
    tests: [axe, trees, [`${linker}/states.test.ts`, 'tells assistive technology where each row stands']],
  },
  {id: '1.3.2', name: 'Meaningful Sequence', level: 'A', tests: [trees], people: 'whether the order is the best one'},
  {
    id: '1.3.3',
    name: 'Sensory Characteristics',
    level: 'A',
    people: 'the sentences name things by their words; a reader has to confirm it',
  },
  {id: '1.3.4', name: 'Orientation', level: 'AA', tests: [narrow]},
  {
    id: '1.3.5',
    name: 'Identify Input Purpose',
    level: 'AA',
    tests: [axe, [`${wizard}/secrets.test.ts`, 'the login form stands in the light DOM, where password managers look']],
  },
  {
    id: '1.4.1',
    name: 'Use of Color',
    level: 'A',
    tests: [trees],
    people: 'each status is a word too; whether nothing else is left to colour is for eyes',
  },
  {id: '1.4.2', name: 'Audio Control', level: 'A', notApplicable: none},
  {
    id: '1.4.3',
    name: 'Contrast (Minimum)',
    level: 'AA',
    tests: [
      axe,
      ['scripts/stories/dresses.ts', "name: 'dark'"],
      ['test/elements/bank-integrations-provider/contrast.test.ts', 'is enough in'],
    ],
    people: 'the colours of a host: npm run contrast',
  },
  {id: '1.4.4', name: 'Resize Text', level: 'AA', tests: [['stories/torture.stories.ts', 'Zoomed']]},
  {id: '1.4.5', name: 'Images of Text', level: 'AA', people: 'there are none of ours; a bank may send one'},
  {id: '1.4.10', name: 'Reflow', level: 'AA', tests: [narrow, ['stories/torture.stories.ts', 'Tiny']]},
  {
    id: '1.4.11',
    name: 'Non-text Contrast',
    level: 'AA',
    tests: [['test/support/contrast.ts', '--_field-line']],
    people: 'icons and the focus ring on the backgrounds of a host',
  },
  {
    id: '1.4.12',
    name: 'Text Spacing',
    level: 'AA',
    tests: [['stories/torture.stories.ts', 'TextSpacing']],
  },
  {
    id: '1.4.13',
    name: 'Content on Hover or Focus',
    level: 'AA',
    notApplicable: 'nothing appears by hovering or by focus',
  },
  {
    id: '2.1.1',
    name: 'Keyboard',
    level: 'A',
    tests: [
      byKeyboard,
      [`${linker}/keyboard.test.ts`, 'walks, opens, closes and chooses in the tree'],
      [`${overview}/accounts.test.ts`, 'can be scrolled by keyboard'],
    ],
  },
  {
    id: '2.1.2',
    name: 'No Keyboard Trap',
    level: 'A',
    tests: [
      byKeyboard,
      [`${wizard}/leaving.test.ts`, 'takes the focus, asks back on Escape, and gives the focus back'],
    ],
  },
  {
    id: '2.1.4',
    name: 'Character Key Shortcuts',
    level: 'A',
    tests: [[`${linker}/keyboard.test.ts`, 'leaves combinations to the browser and to others']],
  },
  {
    id: '2.2.1',
    name: 'Timing Adjustable',
    level: 'A',
    tests: [[`${wizard}/refusals.test.ts`, 'an expired code: a new one is asked for by the user alone']],
    people: 'the limits of codes and sessions are the bank’s: the exception for security applies',
  },
  {
    id: '2.2.2',
    name: 'Pause, Stop, Hide',
    level: 'A',
    tests: [[`${wizard}/flicker.test.ts`, 'can be paused, and leave no timer behind']],
  },
  {
    id: '2.3.1',
    name: 'Three Flashes or Below Threshold',
    level: 'A',
    tests: [[`${wizard}/flicker.test.ts`, 'stand still until they are started']],
    people:
      'flashing bars may flash more than three times a second once they are started: that is how the readers work. They begin still, warn, and are small. Where this does not do, the bank has to offer another method: **not met while the bars run**',
  },
  {id: '2.4.1', name: 'Bypass Blocks', level: 'A', people: 'the host’s page; every element begins with a heading'},
  {id: '2.4.2', name: 'Page Titled', level: 'A', people: 'the host’s page'},
  {id: '2.4.3', name: 'Focus Order', level: 'A', tests: [byKeyboard, focusKept]},
  {id: '2.4.4', name: 'Link Purpose (In Context)', level: 'A', tests: [axe, trees]},
  {id: '2.4.5', name: 'Multiple Ways', level: 'AA', people: 'the host’s pages'},
  {id: '2.4.6', name: 'Headings and Labels', level: 'AA', tests: [trees], people: 'whether they describe'},
  {
    id: '2.4.7',
    name: 'Focus Visible',
    level: 'AA',
    people: 'there is a ring of two pixels on everything; seen in pictures, asked by no test',
  },
  {
    id: '2.4.11',
    name: 'Focus Not Obscured (Minimum)',
    level: 'AA',
    tests: [[`${overview}/accounts.test.ts`, 'keep the focus with its account while the window moves']],
    people: 'what the host fixes above the page',
  },
  {id: '2.5.1', name: 'Pointer Gestures', level: 'A', notApplicable: 'one press does everything'},
  {
    id: '2.5.2',
    name: 'Pointer Cancellation',
    level: 'A',
    people: 'everything happens on click, which native buttons fire on release',
  },
  {id: '2.5.3', name: 'Label in Name', level: 'A', tests: [trees], people: 'axe asks for it only as an experiment'},
  {id: '2.5.4', name: 'Motion Actuation', level: 'A', notApplicable: 'nothing is done by moving the device'},
  {id: '2.5.7', name: 'Dragging Movements', level: 'AA', notApplicable: 'nothing is dragged'},
  {id: '2.5.8', name: 'Target Size (Minimum)', level: 'AA', tests: [['scripts/stories/dresses.ts', 'target-size']]},
  {id: '3.1.1', name: 'Language of Page', level: 'A', people: 'the host’s page; the elements follow its lang'},
  {
    id: '3.1.2',
    name: 'Language of Parts',
    level: 'AA',
    people: 'the words of a bank come without their language: **not met for them**',
  },
  {id: '3.2.1', name: 'On Focus', level: 'A', tests: [byKeyboard, trees]},
  {id: '3.2.2', name: 'On Input', level: 'A', tests: [[`${wizard}/walk.test.ts`, 'a method must be chosen']]},
  {
    id: '3.2.3',
    name: 'Consistent Navigation',
    level: 'AA',
    people: 'the buttons of every step stand in the same order',
  },
  {id: '3.2.4', name: 'Consistent Identification', level: 'AA', people: 'one catalogue has every sentence'},
  {id: '3.2.6', name: 'Consistent Help', level: 'A', people: 'the host’s help'},
  {
    id: '3.3.1',
    name: 'Error Identification',
    level: 'A',
    tests: [
      [`${wizard}/walk.test.ts`, 'a login with an empty field: says which, sends nothing'],
      [`${wizard}/search.test.ts`, 'is told to be wrong, and nobody is asked'],
    ],
  },
  {id: '3.3.2', name: 'Labels or Instructions', level: 'A', tests: [axe, trees]},
  {
    id: '3.3.3',
    name: 'Error Suggestion',
    level: 'AA',
    tests: [[`${wizard}/refusals.test.ts`, 'a wrong PIN until the access is locked']],
    people: 'why a bank refuses is known to the bank',
  },
  {
    id: '3.3.4',
    name: 'Error Prevention (Legal, Financial, Data)',
    level: 'AA',
    tests: [
      [`${overview}/unsync.test.ts`, 'is asked about first: what goes'],
      [`${overview}/undo.test.ts`, 'run down by the clock, say that nothing has been sent'],
    ],
  },
  {
    id: '3.3.7',
    name: 'Redundant Entry',
    level: 'A',
    tests: [[`${wizard}/secrets.test.ts`, 'is gone after a refusal; the user name stays']],
    people: 'secrets are asked for again, for security',
  },
  {
    id: '3.3.8',
    name: 'Accessible Authentication (Minimum)',
    level: 'AA',
    tests: [[`${wizard}/secrets.test.ts`, 'the login form stands in the light DOM, where password managers look']],
    people: 'codes can be pasted; which methods there are is the bank’s choice',
  },
  {
    id: '4.1.2',
    name: 'Name, Role, Value',
    level: 'A',
    tests: [axe, rightToLeft, trees, [`${wizard}/search.test.ts`, 'is a combobox: arrows, Enter, Escape']],
  },
  {
    id: '4.1.3',
    name: 'Status Messages',
    level: 'AA',
    tests: [regions, ['test/controllers/announcer.test.ts', 'is said once, and again when it happens again']],
    people: 'that a screen reader speaks them: not heard by any test',
  },
];
