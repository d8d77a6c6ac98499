import { addDays } from '../../../shared/domain/kernel/day';
import { bands } from '../../../shared/domain/presence';
import { type Quadrant, type QuadrantTerms, newFrom } from '../../../shared/domain/retention';
import { command as _ } from '../cloudbase/documents';

const FIRST = 'state.presence.days.visit.from';
const BAND = 'state.presence.band';
const LAST = 'state.visits.lastOn';

type Where = Readonly<Record<string, unknown>>;

/** Where the members of each quadrant are: every place is a range of an index, and no two overlap. */
export function placesOf(terms: QuadrantTerms): Readonly<Record<Quadrant, readonly Where[]>> {
  const { asOf, awayDays } = terms;
  const from = newFrom(terms);
  const since = (band: (typeof bands)[number]) => addDays(asOf, -awayDays[band]);
  const older = { [FIRST]: _.lt(from) };
  return {
    'new-activation': [
      { [FIRST]: _.gte(from), [BAND]: 0 },
      { [BAND]: null, 'state.enrolledOn': _.gte(from) },
    ],
    'new-retention': [{ [FIRST]: _.gte(from), [BAND]: _.gt(0) }],
    'old-activation': bands.map((band) => ({ [BAND]: band, [LAST]: _.gt(since(band)), ...older })),
    'lost-recall': [
      ...bands.map((band) => ({ [BAND]: band, [LAST]: _.lte(since(band)), ...older })),
      { [BAND]: null, 'state.enrolledOn': _.lt(from) },
    ],
  };
}

/** What each quadrant is, and what helps there. */
export const told: Readonly<Record<Quadrant, Readonly<{ definition: string; playbook: string }>>> =
  {
    'new-activation': {
      definition: '新会员，首次到店后还没有再来',
      playbook: '一周内说一声，送一张只在头一个月能用的券',
    },
    'new-retention': {
      definition: '新会员，已经来过第二天',
      playbook: '告诉离下一等级还差多少，邀请参加店里的活动',
    },
    'old-activation': {
      definition: '老会员，按自己的节奏还在来',
      playbook: '守住权益和新品，少打扰，请他们带朋友',
    },
    'lost-recall': {
      definition: '老会员，离店的日子已超过同节奏会员常回来的时候',
      playbook: '先问原因，再发召回；留一组不发，看真正带回多少',
    },
  };
