/** A piece of text that looks the same all along. */
export interface TextRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
}

/** What stands on one line. */
export type TextLine = readonly TextRun[];

/** A paragraph of lines, or a list whose items are lines. No empty one is made. */
export type TextBlock =
  | {readonly kind: 'paragraph'; readonly lines: readonly TextLine[]}
  | {readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly TextLine[])[]};

/** The tags that FinTS 3.0 allows in a challenge (Security, PIN/TAN), and no attributes. */
const tag = /<(\/?)(br|p|b|i|u|ul|ol|li)\s?\/?>/gi;

/** A challenge of a bank has a handful. Further ones are read as text. */
const mostTags = 400;

const marks = {b: 'bold', i: 'italic', u: 'underlined'} as const;
const isMark = (name: string): name is keyof typeof marks => Object.hasOwn(marks, name);

/** Gathers lines to blocks. A list does not hold another: an inner one stands behind it. */
class BlockBuilder {
  readonly blocks: TextBlock[] = [];
  readonly look = {bold: false, italic: false, underlined: false};
  #list: 'ul' | 'ol' | undefined;
  #items: TextLine[][] = [];
  #lines: TextLine[] = [];
  #line: TextRun[] = [];

  text(text: string): void {
    if (text !== '') this.#line.push({text, ...this.look});
  }

  endLine(): void {
    if (this.#line.some(({text}) => text.trim() !== '')) this.#lines.push(this.#line);
    this.#line = [];
  }

  endItem(): void {
    this.endLine();
    if (this.#lines.length === 0) return;
    if (this.#list) this.#items.push(this.#lines);
    else this.blocks.push({kind: 'paragraph', lines: this.#lines});
    this.#lines = [];
  }

  /** Everything that follows belongs to a list, or to none. */
  enter(list: 'ul' | 'ol' | undefined): void {
    this.endItem();
    if (this.#items.length > 0) this.blocks.push({kind: 'list', ordered: this.#list === 'ol', items: this.#items});
    this.#items = [];
    this.#list = list;
  }

  item(): void {
    if (this.#list) this.endItem();
    else this.enter('ul');
  }
}

const apply = (builder: BlockBuilder, name: string, closes: boolean): void => {
  if (isMark(name)) builder.look[marks[name]] = !closes;
  else if (name === 'br') builder.endLine();
  else if (name === 'p') builder.endItem();
  else if (name !== 'li') builder.enter(closes ? undefined : name === 'ol' ? 'ol' : 'ul');
  else if (closes) builder.endItem();
  else builder.item();
};

/**
 * Reads the formatting tags of FinTS in the words of a bank: br, p, b, i, u, ul, ol, li. Everything else, tags and entities
 * included, stays the text that it is. Nothing but white space between blocks is lost. Never throws, never nests.
 */
export const readBankText = (text: string): readonly TextBlock[] => {
  const builder = new BlockBuilder();
  let at = 0;
  let tags = 0;
  for (const match of text.matchAll(tag)) {
    tags += 1;
    if (tags > mostTags) break;
    builder.text(text.slice(at, match.index));
    apply(builder, (match[2] ?? '').toLowerCase(), match[1] !== '');
    at = match.index + match[0].length;
  }
  builder.text(text.slice(at));
  builder.enter(undefined);
  return builder.blocks;
};
