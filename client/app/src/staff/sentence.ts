import type { Language } from '@/store/settings';
import { explain } from '@/text/refusals';
import { wordsIn } from '@/text/words';
import type { SaleRefusal } from './store/sale';
import { counterWords } from './text/counter';

/** The sentence for whatever a sale may be refused with. */
export function sentenceOf(refusal: SaleRefusal, language: Language): string {
  const say = wordsIn(counterWords, language);
  if (refusal.code === 'journal-full') return say.journalFull(refusal.most);
  if (refusal.code === 'no-room') return say.noRoom;
  // The common sentence speaks to the shopper, this one to whoever stands at the till.
  if (refusal.code === 'not-a-member') return say.notAMember;
  return explain(refusal, language);
}
