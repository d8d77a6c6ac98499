import type { OutputOf } from '@shared/contract/contract';
import type { tasks } from '@shared/contract/member/tasks';
import { addDays, dayOf } from '@shared/domain/kernel/day';
import type { Instant } from '@shared/domain/kernel/instant';
import type { Language } from '@/store/settings';
import { dayIn, yuan } from '@/text/figures';
import { giftName } from '@/text/gift';
import { wordsIn } from '@/text/words';
import { tasksWords } from './tasks';

export type Task = OutputOf<typeof tasks>['tasks'][number];
type Reading = Readonly<{ language: Language; at: Instant }>;

/** Whether it brings nothing more in the period that runs. */
export const isDone = ({ done, cap }: Pick<Task, 'done' | 'cap'>): boolean => done >= cap;

/** What a task asks for and what counts towards it, in one sentence. */
export function goalLine({ goal }: Pick<Task, 'goal'>, language: Language): string {
  const { goals } = wordsIn(tasksWords, language);
  switch (goal.kind) {
    case 'complete-profile':
      return goals.profile;
    case 'tell-birthday':
      return goals.birthday;
    case 'visits':
      return goals.visits;
    case 'stores':
      return goals.stores;
    case 'check-ins':
      return goals.checkIns;
    case 'purchases':
      return goal.category === null
        ? goals.buys(yuan(goal.leastFen), goal.times)
        : goals.buysOf(goal.category, yuan(goal.leastFen), goal.times);
  }
}

/** How often it brings its gift, how often it has, and until when. */
export function periodLine({ period, cap, done, until }: Task, { language, at }: Reading): string {
  const say = wordsIn(tasksWords, language);
  const parts = [
    say.caps[period](cap),
    ...(done > 0 ? [say.had(done)] : []),
    ...(until === null ? [] : [say.until(dayIn(language, until, dayOf(at)))]),
  ];
  return parts.join(language === 'zh' ? '，' : ', ');
}

/** What a task that is done has brought, and when it can be done again. */
export function doneLine({ gift, done, until }: Task, { language, at }: Reading): string {
  const say = wordsIn(tasksWords, language);
  const name = giftName(gift, language);
  const gave = done > 1 ? say.gaveOften(name, done) : say.gave(name);
  if (until === null) return gave;
  const again = say.again(dayIn(language, addDays(until, 1), dayOf(at)));
  return [gave, again].join(language === 'zh' ? '，' : ', ');
}
