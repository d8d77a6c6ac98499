import { useLanguage } from '@/store';
import type { Language } from '@/store/settings';
import { dayIn, figure } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { wordsIn } from '@/text/words';
import { branchSvg } from '../../drawings/branch';
import { potSvg } from '../../drawings/pot';
import type { Recap } from '../../store';
import { recapWords } from '../../text/recap';
import { Panel } from './panel';

/** The days they came, each a leaf, and what there is to say of them. */
export function Visits({ told }: Readonly<{ told: Recap }>) {
  const say = useWords(recapWords);
  const language = useLanguage();
  const { visitDays } = told;
  return (
    <Panel
      ground="paper"
      lead={say.visits}
      figure={figure(visitDays)}
      unit={visitDays === 1 ? say.day : say.days}
      lines={visitDays === 0 ? [say.noVisit] : visitLines(told, language)}
      drawing={visitDays === 0 ? potSvg : branchSvg(visitDays)}
      {...(visitDays > 1 && { caption: say.leaf })}
    />
  );
}

function visitLines(told: Recap, language: Language): readonly string[] {
  const say = wordsIn(recapWords, language);
  const { firstVisitOn: first, favouriteStore, favouriteHours, stores } = told;
  const day = first === null ? null : dayIn(language, first);
  return [
    ...(day === null ? [] : [told.visitDays === 1 ? say.onlyVisit(day) : say.firstVisit(day)]),
    ...(favouriteStore === null ? [] : [say.store(favouriteStore.name)]),
    ...(stores > 1 ? [say.stores(stores)] : []),
    ...(favouriteHours === null ? [] : [say[favouriteHours]]),
  ];
}
