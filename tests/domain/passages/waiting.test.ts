import type { MemberEvent } from '../../../shared/domain/members';
import { type Act, dueSteps, heldIn, stepsDueAt } from '../../../shared/domain/passages';
import { daysAfter, monday } from '../../support/calendar';
import { asked, at, entered, first, hour, journey, step, taken } from '../../support/passages';

describe('Waiting', () => {
  const waiting = { ...first, waitsFor: 'visit' as const, nextAt: at + 24 * hour };
  const inside: MemberEvent = { ...entered, first: waiting };
  const wait = (otherwise: 'go-on' | 'leave'): Act => ({
    kind: 'wait-for',
    what: 'visit',
    otherwise,
  });
  const visit = { kind: 'record-visit', storeId: 'south', code: null } as const;
  const met = { kind: 'journey-wait-met', journey, what: 'visit', at: at + hour } as const;
  const came = { kind: 'visit-recorded', on: monday, storeId: 'south' } as const;

  it('ends with the visit, which makes the step due', () => {
    asked(inside)
      .when({ ...visit, on: monday, at: at + hour })
      .then(came, met);
    asked(inside, came, met)
      .when(step({ act: wait('leave') }))
      .then(taken({ code: 'met' }));
  });

  it('does not end with a visit on a day before it began', () => {
    const before = { ...came, on: daysAfter(monday, -1) };
    asked(inside)
      .when({ ...visit, on: before.on, at: at + hour })
      .then(before);
  });

  it.each([
    [24 * hour - 1, false],
    [24 * hour, true],
    [24 * hour + 1, true],
  ])('for a day is in vain after %d ms: %s', (since, isOver) => {
    const now = at + since;
    const when = asked(inside).when(step({ act: wait('go-on'), at: now }));
    if (isOver) when.then(taken({ code: 'not-met' }, now));
    else when.thenNothing();
  });

  it('in vain is the end where the journey says so', () => {
    const now = at + 24 * hour;
    asked(inside)
      .when(step({ act: wait('leave'), at: now }))
      .then(taken({ code: 'not-met' }, now), {
        ...{ kind: 'journey-left', journey, version: 1, at: now },
        end: { code: 'did-not-come', step: 'one' },
      });
  });
});

describe('A pause', () => {
  const pause = { kind: 'pause-passage', journey, reason: 'complaint', at } as const;
  const paused: Extract<MemberEvent, { kind: 'journey-paused' }> = {
    kind: 'journey-paused',
    journey,
    reason: 'complaint',
    at,
  };

  it('holds every step until somebody lets it go on', () => {
    asked(entered).when(pause).then(paused);
    asked(entered, paused).when(step()).thenNothing();
    asked(entered, paused)
      .when({ kind: 'resume-passage', journey, at: at + 5 * hour })
      .then({ kind: 'journey-resumed', journey, nextAt: at + 5 * hour, at: at + 5 * hour });
    asked(entered, paused)
      .when({ kind: 'resume-passage', journey, at: at + 1 })
      .then({ kind: 'journey-resumed', journey, nextAt: at + hour, at: at + 1 });
  });

  it('set by a person is not the journey’s to change; the other way round it is', () => {
    const held: MemberEvent = { ...paused, reason: 'journey-paused' };
    asked(entered, paused)
      .when({ ...pause, reason: 'journey-paused' })
      .thenNothing();
    asked(entered, held).when(pause).then(paused);
  });

  it('is of nobody who is not inside', () => {
    asked().when(pause).thenRefused({ code: 'not-in-journey' });
    asked().when({ kind: 'resume-passage', journey, at }).thenRefused({ code: 'not-in-journey' });
  });

  it('takes the member out of those who are due, and the journey’s own lists them', () => {
    const passage = {
      ...{ ...first, journey, version: 1, enteredAt: at, since: at, met: false },
      pause: null,
    };
    const going = { inside: [passage], past: [] };
    const standing = {
      inside: [{ ...passage, pause: { reason: 'journey-paused', at } as const }],
      past: [],
    };
    expect(stepsDueAt(going)).toBe(at + hour);
    expect(dueSteps(going, at + hour)).toEqual([passage]);
    expect(dueSteps(going, at + hour - 1)).toEqual([]);
    expect(heldIn(going)).toEqual([]);
    expect(stepsDueAt(standing)).toBeNull();
    expect(dueSteps(standing, at + hour)).toEqual([]);
    expect(heldIn(standing)).toEqual([journey]);
  });
});
