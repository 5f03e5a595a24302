/** Letters typed within this time of each other, in milliseconds, are one word. */
const together = 800;

/** What is being typed to find a row by the beginning of its name. */
export class TypedLetters {
  #word = '';
  #at = 0;

  /** @param at - when, by `Event.timeStamp`. Returns the word so far. */
  add(letter: string, at: number): string {
    this.#word = at - this.#at > together ? letter : this.#word + letter;
    this.#at = at;
    return this.#word;
  }
}
