import type { Home } from '../../../client/app/src/store/member';
import { nextThing } from '../../../client/app/src/member/next-thing';
import { homeOf, linCard } from './home';

const { tier, points } = linCard;
const soon = { needed: 80, missing: 20, by: '2027-01-07' };
const endOf = (day: string) => Date.parse(`${day}T24:00:00+08:00`);

describe('the one next thing', () => {
  it('is a debt before anything else', () => {
    const home = homeOf({ points: { ...points, debt: 12 }, tier: { ...tier, keep: soon } });
    expect(nextThing(home)).toEqual({ kind: 'debt', points: 12 });
  });

  it('is what waits to be picked up, before what may be lost later', () => {
    const pickUp = {
      ...{ id: 'p', reward: 'cup', name: '品茗杯', points: 380, stores: null, redeemedAt: 0 },
      remindAt: null,
      until: endOf('2026-12-27'),
    };
    const waiting = homeOf({
      pickUps: [{ ...pickUp, state: 'waiting' }],
      tier: { ...tier, keep: soon },
    });
    expect(nextThing(waiting)).toEqual({ kind: 'pick-up', name: '品茗杯', day: '2026-12-27' });
    const fetched = homeOf({ pickUps: [{ ...pickUp, state: 'handed-over' }] });
    expect(nextThing(fetched)?.kind).toBe('next-perk');
  });

  it('is what one has signed up for, from the day before, ahead of what waits', () => {
    const going = (startsOn: string): Home => {
      const nextOccasion = { name: '春茶品鉴', startsAt: Date.parse(`${startsOn}T14:00+08:00`) };
      return { ...homeOf({ tier: { ...tier, keep: soon } }), nextOccasion };
    };
    expect(nextThing(going('2026-11-25'))?.kind).toBe('keep-tier');
    expect(nextThing(going('2026-11-24'))).toMatchObject({ kind: 'occasion', name: '春茶品鉴' });
    expect(nextThing(going('2026-11-23'))?.kind).toBe('occasion');
  });

  it('is a task that one step completes, after what asks for a name, before what could be won', () => {
    const task = {
      ...{ id: 'visits', name: '一个月来 4 次', goal: { kind: 'visits', times: 4 } as const },
      ...{ period: 'monthly' as const, gift: { kind: 'points', points: 5 } as const },
      ...{ cap: 1, done: 0, progress: 3, needed: 4, until: '2026-11-30' },
    };
    const doing = (progress: number, nickname: string | null = '林晚'): Home => ({
      ...homeOf({}, nickname),
      nextTask: { ...task, progress },
    });
    expect(nextThing(doing(3))).toEqual({ kind: 'task', task });
    expect(nextThing(doing(2))?.kind).toBe('next-perk');
    expect(nextThing(doing(3, null))?.kind).toBe('nameless');
  });

  it('is keeping the tier, from 45 days before it is judged', () => {
    const keeping = (by: string) => homeOf({ tier: { ...tier, keep: { ...soon, by } } });
    expect(nextThing(keeping('2027-01-07'))).toEqual({ kind: 'keep-tier' });
    expect(nextThing(keeping('2027-01-08'))?.kind).toBe('next-perk');
  });

  it('is not keeping the tier when nothing is missing for that', () => {
    const home = homeOf({ tier: { ...tier, keep: { ...soon, missing: 0 } } });
    expect(nextThing(home)?.kind).toBe('next-perk');
  });

  it('is points that end, from 45 days before their last day', () => {
    const ending = (day: string) =>
      homeOf({ points: { ...points, next: { expiresAt: endOf(day), points: 120 } } });
    expect(nextThing(ending('2027-01-07'))).toEqual({
      kind: 'expiring',
      points: 120,
      day: '2027-01-07',
    });
    expect(nextThing(ending('2027-01-08'))?.kind).toBe('next-perk');
  });

  describe('about the birthday', () => {
    const gifts = [{ kind: 'points', points: 20 }] as const;
    const told = { calendar: 'solar', month: 11, day: 27 } as const;
    const window = { opensOn: '2026-11-20', closesOn: '2026-12-12' };
    const keeping = (part: Partial<Home['birthday']>, nickname: string | null = '林晚'): Home => {
      const home = homeOf({}, nickname);
      return { ...home, birthday: { ...home.birthday, gifts, birthday: told, ...part } };
    };

    it('is the gift that came, while the window is open', () => {
      const came = keeping({ window, rewardedOn: '2026-11-20' });
      expect(nextThing(came)).toEqual({ kind: 'birthday-gift', gifts });
      expect(nextThing(keeping({ window, rewardedOn: '2026-11-19' }))?.kind).toBe('next-perk');
      expect(nextThing(keeping({ rewardedOn: '2026-11-20' }))?.kind).toBe('next-perk');
    });

    it('is telling it, where it brings something and nothing was told', () => {
      expect(nextThing(keeping({ birthday: null }))).toEqual({ kind: 'tell-birthday', gifts });
      expect(nextThing(keeping({ birthday: null, gifts: [] }))?.kind).toBe('next-perk');
      expect(nextThing(keeping({ birthday: null }, null))?.kind).toBe('nameless');
    });
  });

  it('is a name, for whoever has none', () => {
    expect(nextThing(homeOf({}, null))).toEqual({ kind: 'nameless' });
  });

  it('is the first thing the next tier adds to what one has', () => {
    expect(nextThing(homeOf())).toEqual({ kind: 'next-perk', tier: '谷雨', perk: '新茶先尝' });
  });

  it('is what one has, at the top', () => {
    const top = { ...tier, tier: 'spring', name: '谷雨', next: null };
    expect(nextThing(homeOf({ tier: top }))).toEqual({
      kind: 'benefits',
      perks: ['免费续水', '新茶先尝'],
    });
  });
});
