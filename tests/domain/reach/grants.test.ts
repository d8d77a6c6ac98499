import { MINUTE } from '../../../shared/domain/kernel/instant';
import {
  type Reach,
  type ReachTerms,
  decideReach,
  evolveReach,
  freeGrants,
  noReach,
  teaHouseReach as terms,
} from '../../../shared/domain/reach';
import { clock, monday } from '../../support/calendar';
import { addressed, offer } from '../../support/reach';

const at = clock(monday);
const template = 'coupon-expiring';

type Command = Parameters<typeof decideReach>[2];
const act = (reach: Reach, command: Command, by: ReachTerms = terms): Reach => {
  const decided = decideReach(by, reach, command);
  if (!decided.ok) throw new Error(decided.refusal.code);
  return decided.value.reduce(evolveReach, reach);
};
const told = (reach: Reach, by: 'phone' | 'platform', now: number) =>
  act(reach, { kind: 'note-grants', by, answers: [{ template, answer: 'accept' }], at: now });
const reminded = (reach: Reach, id = 'reminder', now = at) =>
  act(reach, {
    kind: 'decide-offers',
    offers: [offer(id, { category: 'coupon-expiring', channels: ['subscribe'] })],
    addresses: addressed,
    at: now,
  });
const taken = (reach: Reach, message = 'reminder', now = at) =>
  act(reach, { kind: 'take-message', message, addresses: addressed, at: now });
type Outcome = Extract<Command, { kind: 'settle-message' }>['outcome'];
const settled = (reach: Reach, outcome: Outcome, refused = false) =>
  act(reach, { kind: 'settle-message', message: 'reminder', outcome, refused, at });
const delivered = (reach: Reach, isDelivered: boolean, refused = false) =>
  act(reach, { kind: 'note-delivery', template, delivered: isDelivered, refused, at });

const one = told(noReach, 'phone', at);
const lost = settled(taken(reminded(one)), 'unknown');

describe('A grant', () => {
  it('is one, whether the phone or the platform or both tell of the tap', () => {
    expect(freeGrants(one, template)).toBe(1);
    expect(freeGrants(told(noReach, 'platform', at), template)).toBe(1);
    expect(freeGrants(told(one, 'platform', at + 1000), template)).toBe(1);
    expect(freeGrants(told(told(noReach, 'platform', at), 'phone', at + 1000), template)).toBe(1);
  });

  it('is a second one when the other word comes too late to be about the same tap', () => {
    const later = (ms: number) => freeGrants(told(one, 'platform', at + ms), template);
    expect([later(2 * MINUTE - 1), later(2 * MINUTE), later(2 * MINUTE + 1)]).toEqual([1, 1, 2]);
  });

  it('comes with every tap', () => {
    const taps = told(told(told(one, 'phone', at + 5), 'platform', at + 6), 'platform', at + 7);
    expect(freeGrants(taps, template)).toBe(2);
  });

  it.each(['reject', 'ban', 'filter'] as const)('does not come with "%s"', (answer) => {
    const answers = [{ template, answer }];
    const reach = act(one, { kind: 'note-grants', by: 'phone', answers, at: at + 5 * MINUTE });
    expect(freeGrants(reach, template)).toBe(1);
    expect(reach.grants).toMatchObject([{ answer }]);
  });

  it('is counted up to twenty', () => {
    let reach = noReach;
    for (let tap = 0; tap < 25; tap += 1) reach = told(reach, 'phone', at + tap * 5 * MINUTE);
    expect(freeGrants(reach, template)).toBe(20);
  });

  it('is put by for a message that waits, and spent by the sending', () => {
    const reserved = reminded(one);
    expect(reserved.open).toMatchObject([{ channel: 'subscribe', template }]);
    expect(freeGrants(reserved, template)).toBe(0);
    expect(reserved.grants).toMatchObject([{ count: 1 }]);
    const sent = settled(taken(reserved), 'sent');
    expect(sent.grants).toMatchObject([{ count: 0 }]);
    expect(sent.touches).toMatchObject([{ id: 'reminder', state: 'sent' }]);
  });

  it('is not spent by a sending that failed', () => {
    expect(settled(taken(reminded(one)), 'failed').grants).toMatchObject([{ count: 1 }]);
  });

  it('is gone when the platform says so, however many there seemed to be', () => {
    const two = told(one, 'phone', at + 1);
    const refused = settled(taken(reminded(two)), 'failed', true);
    expect(refused.grants).toMatchObject([{ count: 0 }]);
    expect(refused.touches).toEqual([]);
  });

  it('is spent by an answer that was lost, until the platform tells how it ended', () => {
    expect(lost.grants).toMatchObject([{ count: 0 }]);
    expect(lost.touches).toMatchObject([{ state: 'unknown' }]);
    expect(delivered(lost, true).touches).toMatchObject([{ state: 'sent' }]);
    expect(delivered(lost, true).grants).toMatchObject([{ count: 0 }]);
    expect(delivered(lost, false).grants).toMatchObject([{ count: 1 }]);
    expect(delivered(lost, false).touches).toEqual([]);
    expect(delivered(lost, false, true).grants).toMatchObject([{ count: 0 }]);
  });

  it('is gone when the member switches the template off', () => {
    const off = act(one, { kind: 'switch-grant', template, on: false, at });
    expect(freeGrants(off, template)).toBe(0);
  });

  it('of a template asked for one thing is not spent on another', () => {
    const marketing = offer('news', { channels: ['subscribe'] });
    const asked = { kind: 'decide-offers', offers: [marketing], addresses: addressed, at } as const;
    expect(act(one, asked).open).toEqual([]);
  });

  it('for the long term holds for every message until it is taken back', () => {
    const longTerm: ReachTerms = {
      ...terms,
      templates: terms.templates.map((each) => ({ ...each, kind: 'long-term' })),
    };
    const open = act(
      noReach,
      { kind: 'note-grants', by: 'phone', answers: [{ template, answer: 'accept' }], at },
      longTerm,
    );
    expect(open.grants).toMatchObject([{ open: true, count: 0 }]);
    const asked = (id: string) =>
      ({
        kind: 'decide-offers',
        offers: [offer(id, { category: 'coupon-expiring', channels: ['subscribe'] })],
        addresses: addressed,
        at,
      }) as const;
    const two = act(act(open, asked('a'), longTerm), asked('b'), longTerm);
    expect(two.open).toHaveLength(2);
    const off = act(open, { kind: 'switch-grant', template, on: false, at }, longTerm);
    expect(act(off, asked('a'), longTerm).open).toEqual([]);
  });
});

describe('A message', () => {
  it('whose answer was lost is never sent again', () => {
    const sending = taken(reminded(one));
    const later = taken(sending, 'reminder', at + 3 * MINUTE);
    expect(taken(sending, 'reminder', at + 3 * MINUTE - 1)).toEqual(sending);
    expect(later.open).toEqual([]);
    expect(later.touches).toMatchObject([{ state: 'unknown' }]);
  });

  it('for staff is no touch before it is sent', () => {
    const yes = act(noReach, {
      kind: 'set-consent',
      choices: [{ purpose: 'marketing', channel: 'wecom', given: true, version: 1 }],
      where: 'mini-program',
      at,
    });
    let reach = act(yes, {
      kind: 'decide-offers',
      offers: [offer('reminder', { channels: ['wecom'] })],
      addresses: addressed,
      at,
    });
    reach = taken(reach);
    for (const outcome of ['created', 'confirmed'] as const) {
      reach = settled(reach, outcome);
      expect(reach.touches).toEqual([]);
      expect(reach.open).toMatchObject([{ state: outcome }]);
    }
    expect(settled(reach, 'sent').touches).toMatchObject([{ channel: 'wecom', state: 'sent' }]);
    expect(settled(reach, 'failed')).toMatchObject({ touches: [], open: [] });
  });
});
