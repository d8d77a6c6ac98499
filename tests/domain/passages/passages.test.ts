import type { MemberEvent } from '../../../shared/domain/members';
import type { Act } from '../../../shared/domain/passages';
import { daysAfter, midnight, monday } from '../../support/calendar';
import {
  asked,
  at,
  enter,
  entered,
  first,
  hour,
  journey,
  step,
  taken,
} from '../../support/passages';

const withheld = { code: 'withheld', why: 'no-such-coupon' } as const;

describe('Entering a journey', () => {
  it('stands before its first step', () => {
    asked().when(enter).then(entered);
  });

  it('is possible once: not inside, not afterwards, and not by another version', () => {
    const refusal = { code: 'journey-entered-before' };
    asked(entered).when(enter).thenRefused(refusal);
    asked(entered)
      .when({ ...enter, version: 2 })
      .thenRefused(refusal);
    const left = { kind: 'journey-left', journey, version: 1, at } as const;
    asked(entered, { ...left, end: { code: 'journey-stopped' } })
      .when(enter)
      .thenRefused(refusal);
  });

  it('is refused to who is inside of eight', () => {
    const inside = (i: number): MemberEvent => ({
      ...{ kind: 'journey-entered', journey: `j${i}`, version: 1, by: 'operator', first, at },
    });
    asked(...Array.from({ length: 8 }, (_, i) => inside(i)))
      .when(enter)
      .thenRefused({ code: 'too-many-journeys', most: 8 });
  });
});

describe('A step', () => {
  it.each([
    [hour - 1, false],
    [hour, true],
    [hour + 1, true],
  ])('due an hour in is taken after %d ms: %s', (since, isTaken) => {
    const now = at + since;
    const when = asked(entered).when(step({ at: now }));
    if (isTaken) when.then(taken(withheld, now));
    else when.thenNothing();
  });

  it('is taken once: told again, nothing happens', () => {
    asked(entered, taken(withheld))
      .when(step({ at: at + 5 * hour }))
      .thenNothing();
  });

  it('that is not meant for the member is passed over', () => {
    asked(entered)
      .when(step({ verdict: { code: 'skip' } }))
      .then(taken({ code: 'skipped' }));
  });

  it('is not taken by who leaves', () => {
    const end = { code: 'exit', exit: 'rest' } as const;
    asked(entered)
      .when(step({ verdict: { code: 'leave', end } }))
      .then({ kind: 'journey-left', journey, version: 1, end, at: at + hour });
  });

  it('gives the coupon of the programme, named by journey and step', () => {
    asked(entered)
      .when(step({ act: { kind: 'coupon', coupon: 'five-off' } }))
      .then(
        {
          kind: 'coupon-issued',
          coupon: expect.objectContaining({
            ...{ id: 'journey:months:one', cause: { kind: 'journey', about: journey } },
          }) as never,
        },
        taken({ code: 'done' }),
      );
  });

  it('asks staff for so many days, by the words of a script', () => {
    const act = { kind: 'staff-task', script: 'taste', why: '问问口味', withinDays: 7 } as const;
    asked(entered)
      .when(step({ act }))
      .then(
        {
          kind: 'follow-up-opened',
          followUp: {
            ...{ id: 'journey:months:one', journey, stage: 'welcome', script: 'taste' },
            ...{ why: '问问口味', openedAt: at + hour, state: 'open' },
            dueAt: midnight(daysAfter(monday, 8)) - hour,
            endsAt: midnight(daysAfter(monday, 15)),
          },
        },
        taken({ code: 'done' }),
      );
  });

  it('tells nobody who has no address, and says why', () => {
    const act: Act = {
      ...{ kind: 'message', category: 'news', channels: ['inbox'], worthFen: 1, page: null },
      ...{ personalised: false, title: '欢迎', text: '你好', sentence: '你入会了', validDays: 3 },
    };
    const passed = { kind: 'offer-passed-over', offer: 'journey:months:one' };
    asked(entered)
      .when(step({ act, addresses: [] }))
      .then(
        expect.objectContaining(passed) as never,
        taken({ code: 'passed-over', why: 'no-channel' }),
      );
  });
});
