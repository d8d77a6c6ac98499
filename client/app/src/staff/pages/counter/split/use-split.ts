import { useState } from 'react';
import { languageNow, say as tell } from '@/store';
import { wordsIn } from '@/text/words';
import { type Part, type Split, divided, fitted, isLowered } from '../../../split';
import { splitWords } from '../../../text/split';

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
  /** Without an amount there are no parts. */
  clear: () => void;
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
    clear: () => {
      if (split.length === 0) return;
      setSplit([]);
      tell(wordsIn(splitWords, languageNow()).cleared);
    },
  };
}
