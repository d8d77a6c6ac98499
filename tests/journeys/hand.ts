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

const patienceMs = 20_000;
const between = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Tries again until it works; in the end it throws what stood in the way. */
export async function patiently<T>(act: () => Promise<T>): Promise<T> {
  const until = Date.now() + patienceMs;
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (Date.now() > until) throw error;
      await between(50);
    }
  }
}

/** Waits until the screen says all of these words; in the end it throws with what it said instead. */
export const sees = (hand: Hand, ...words: readonly string[]): Promise<string> =>
  patiently(async () => {
    const said = await hand.reads();
    const missing = words.filter((word) => !said.includes(word));
    if (missing.length === 0) return said;
    throw new Error(`the screen does not say ${missing.join(', ')}; it says:\n${said}`);
  });

/** Waits for words, then taps them. */
export async function taps(hand: Hand, words: string): Promise<void> {
  await sees(hand, words);
  await hand.tap(words);
}

/** Taps what opens a sheet with these words, again where the tap fell on a screen still coming in. */
export const opens = (hand: Hand, by: string, words: string): Promise<void> =>
  patiently(async () => {
    if ((await hand.reads()).includes(words)) return;
    await hand.tap(by);
    await between(500);
    if (!(await hand.reads()).includes(words)) throw new Error(`${by} has not opened ${words}`);
  });
