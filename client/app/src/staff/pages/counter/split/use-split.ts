import { useState } from 'react';
import { languageNow, say as tell } from '@/store';
import { wordsIn } from '@/text/words';
import { type Part, type Split, divided, fitted, isLowered } from '../../../split';
import { partsIn, splitWords } from '../../../text/split';

/** What of the amount is of which category, as far as anybody has said. */
export type Splitting = Readonly<{
  parts: Split;
  /** The amount is now less than what was told apart. */
  lowered: boolean;
  /** Categories that staff are asked about. */
  asked: readonly string[] | null;
  ask: (categories: readonly string[] | null) => void;
  /** So much is of a category; nothing is no part. */
  divide: (part: Part) => void;
  /** The amount becomes this: what no longer fits is said, and without an amount there are no parts. */
  follow: (wholeFen: number) => void;
}>;

export function useSplit(wholeFen: number): Splitting {
  const [split, setSplit] = useState<Split>([]);
  const [asked, ask] = useState<readonly string[] | null>(null);
  return {
    parts: fitted(split, wholeFen),
    lowered: isLowered(split, wholeFen),
    asked,
    ask,
    divide: (part) => {
      setSplit(divided(split, part, wholeFen));
      ask(null);
    },
    follow: (nextFen) => {
      if (split.length === 0) return;
      const say = wordsIn(splitWords, languageNow());
      if (nextFen === 0) {
        setSplit([]);
        tell(say.cleared);
      } else if (isLowered(split, nextFen) && !isLowered(split, wholeFen)) {
        tell(say.lowered(partsIn(languageNow(), fitted(split, nextFen))));
      }
    },
  };
}
