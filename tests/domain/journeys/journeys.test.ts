import { behaviourPresets } from '../../../shared/domain/behaviour';
import {
  type Journey,
  checkJourney,
  entering,
  explainJourney,
  firstMonths,
  stepping,
} from '../../../shared/domain/journeys';
import { teaHouse } from '../../../shared/domain/programme';
import { plainDays } from '../../support/cast';
import { clock, daysAfter, monday } from '../../support/calendar';
import { after, begun } from '../../support/given';
import { asksStaff, gives, journeyOf, tells, waits } from '../../support/journey-terms';

const at = clock(monday);
const { workdays } = plainDays;
const known = { tiers: ['sprout'], stores: ['south'], coupons: ['five-off'] };
const problems = (terms: Parameters<typeof checkJourney>[0]) =>
  checkJourney(terms, { terms: teaHouse, known }).map(({ field, reason }) => `${field} ${reason}`);

const asked = {
  ...{ at, asOf: monday, newDays: 30, behaviour: behaviourPresets.daily, marks: null },
  awayDays: { 0: 45, 1: 14, 2: 30, 3: 60, 4: 90, 5: 90 },
};
const rest = { id: 'rest', name: '勿扰', when: { kind: 'tag', tags: ['勿扰'] } as const };
const here = { kind: 'joined', daysAgo: { from: 5, to: null } } as const;

describe('A journey', () => {
  it('to start from is right in the tea house’s programme, and goes through all stages', () => {
    expect(problems(firstMonths)).toEqual([]);
    expect(new Set(firstMonths.steps.map(({ stage }) => stage)).size).toBe(5);
  });

  it('names only what there is, in every part of it', () => {
    const nobody = { kind: 'tier', tiers: ['gold'] } as const;
    expect(
      problems(
        journeyOf(
          [
            { ...gives('a', 1, 'none'), when: nobody },
            asksStaff('a', 1, 'none'),
            tells('c', 1, { act: { ...tells('c', 1).act, category: 'none' } as never }),
            waits('d', 0, ['visit', 'leave']),
          ],
          { entry: { kind: 'rule', rule: nobody }, exits: [{ ...rest, when: nobody }] },
        ),
      ),
    ).toEqual([
      'entry.rule.tiers.0 nobody-knows-it',
      'steps.1.id id-already-taken',
      'steps.0.when.tiers.0 nobody-knows-it',
      'steps.0.act.coupon no-such-coupon',
      'steps.1.act.script no-such-script',
      'steps.2.act.category no-such-category',
      'steps.3.after waits-no-time',
      'exits.0.when.tiers.0 nobody-knows-it',
    ]);
  });

  it('waits for staff only after they were asked', () => {
    const wait = waits('wait', 1, ['follow-up', 'go-on']);
    expect(problems(journeyOf([wait, asksStaff('ask', 1)]))).toEqual([
      'steps.0.act.what nobody-was-asked',
    ]);
    expect(problems(journeyOf([asksStaff('ask', 1), wait]))).toEqual([]);
  });
});

describe('The next step', () => {
  const terms = journeyOf(
    [{ ...gives('one', 1), when: here }, waits('two', 5, ['visit', 'leave'])],
    {
      exits: [rest],
    },
  );
  const journey: Journey = { ...terms, id: 'months', version: 3 };
  const enter = entering(journey, { workdays, by: 'rule', at });
  const member = after(plainDays, enter as never);
  const [passage] = member.passages.inside;
  const step = (now: object = {}) =>
    stepping(journey, passage as never, {
      ...{ workdays, member, asked, state: 'live', addresses: [], at },
      ...now,
    });

  it('comes after its delay, by the version that is entered', () => {
    expect(enter).toMatchObject({ version: 3, first: { step: 'one', nextAt: at + 3_600_000 } });
    expect(step()?.next).toEqual({
      ...{ index: 1, step: 'two', nextAt: at + 5 * 3_600_000, waitsFor: 'visit' },
    });
    expect(stepping(journey, { ...passage, index: 2 } as never, {} as never)).toBeNull();
  });

  it.each([
    [4, 'skip'],
    [5, 'take'],
    [6, 'take'],
  ])('asked %d days after joining is %s', (days, code) => {
    const asOf = daysAfter(monday, days);
    expect(step({ asked: { ...asked, asOf } })?.verdict.code).toBe(code);
  });

  it('is not taken by who may leave: by an exit, or because the journey is stopped', () => {
    const tagged = { ...member, tags: [{ tag: '勿扰', on: monday }] };
    expect(step({ member: tagged })?.verdict).toEqual({
      ...{ code: 'leave', end: { code: 'exit', exit: 'rest' } },
    });
    expect(step({ state: 'stopped' })?.verdict).toEqual({
      ...{ code: 'leave', end: { code: 'journey-stopped' } },
    });
  });

  it('is explained, condition by condition, with what was found', () => {
    const explained = explainJourney(journey, member, asked);
    expect(explained.passage).toMatchObject({ is: 'inside', step: 'one', stage: 'conversion' });
    expect(explained.rules).toEqual([
      {
        ...{ rule: 'step', of: 'one', passes: false },
        conditions: [{ condition: here, found: 0, passes: false }],
      },
      {
        ...{ rule: 'exit', of: 'rest', passes: false },
        conditions: [{ condition: rest.when, found: [], passes: false }],
      },
    ]);
    expect(explainJourney(journey, begun().member, asked).passage).toEqual({ is: 'outside' });
  });
});
