/** Somebody's hand on a phone, whatever the phone is made of. */
export type Hand = Readonly<{
  /** Everything the screen says, as it is now. */
  reads: () => Promise<string>;
  /** Taps what says exactly these words, or is labelled with them for a screen reader. */
  tap: (words: string) => Promise<void>;
  /** Types into the field with this hint. */
  types: (hint: string, text: string) => Promise<void>;
  /** Holds a shopper's phone before the till's camera: these digits are read. */
  scans: (digits: string) => Promise<void>;
  /** Opens a page by its path, as a link would. */
  opens: (path: string) => Promise<void>;
}>;

const patienceMs = 15_000;
const between = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until the screen says all of these words; in the end it throws with what it said instead. */
export async function sees(hand: Hand, ...words: readonly string[]): Promise<string> {
  const until = Date.now() + patienceMs;
  let said = '';
  do {
    said = await hand.reads();
    if (words.every((word) => said.includes(word))) return said;
    await between(50);
  } while (Date.now() < until);
  const missing = words.filter((word) => !said.includes(word));
  throw new Error(`the screen never said ${missing.join(', ')}; it said:\n${said}`);
}

/** Waits for words, then taps them. */
export async function taps(hand: Hand, words: string): Promise<void> {
  await sees(hand, words);
  await hand.tap(words);
}
