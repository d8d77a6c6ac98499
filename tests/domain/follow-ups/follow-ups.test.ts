import {
  type FollowUp,
  type FollowUpEvent,
  evolveFollowUps,
  followUpsEndAt,
  lapseFollowUps,
  noFollowUps,
  openFollowUp,
  settleFollowUp,
} from '../../../shared/domain/follow-ups';
import { clock, monday } from '../../support/calendar';

const at = clock(monday);
const taste: FollowUp = {
  ...{ id: 'taste', journey: 'months', stage: 'ice-break', script: 'taste', why: '问问口味' },
  ...{ openedAt: at, dueAt: at + 100, endsAt: at + 200, state: 'open' },
};

const after = (...events: readonly FollowUpEvent[]) => events.reduce(evolveFollowUps, noFollowUps);
const opened: FollowUpEvent = { kind: 'follow-up-opened', followUp: taste };
const settled = (outcome: 'confirmed' | 'done' | 'failed') => ({
  ...{ followUp: 'taste', outcome, because: null, by: 'mei', at },
});

describe('A follow-up', () => {
  it('is asked for once', () => {
    expect(openFollowUp(noFollowUps, taste)).toEqual([opened]);
    expect(openFollowUp(after(opened), taste)).toEqual([]);
  });

  it('is not asked for when twelve are asked for already', () => {
    const eleven = Array.from({ length: 11 }, (_, i): FollowUpEvent => ({
      ...{ kind: 'follow-up-opened', followUp: { ...taste, id: `f${i}` } },
    }));
    expect(openFollowUp(after(...eleven), taste)).toEqual([opened]);
    expect(openFollowUp(after(...eleven, opened), { ...taste, id: 'one-more' })).toBeNull();
  });

  it.each([
    ['confirmed', 1, 'mei'],
    ['done', 0, 'mei'],
    ['failed', 0, null],
  ] as const)('that is %s leaves %d to do, and %s in touch', (outcome, left, contact) => {
    const events = settleFollowUp(after(opened), settled(outcome)) ?? [];
    const now = after(opened, ...events);
    expect(now.open).toHaveLength(left);
    expect(now.contact).toBe(contact);
  });

  it('that nobody asked for cannot be done', () => {
    expect(settleFollowUp(noFollowUps, settled('done'))).toBeNull();
  });

  it.each([
    [199, 0],
    [200, 1],
    [201, 1],
  ])('is over after its end: %d in, %d are', (since, over) => {
    expect(lapseFollowUps(after(opened), at + since)).toHaveLength(over);
  });

  it('says when the next of them is over', () => {
    expect(followUpsEndAt(noFollowUps)).toBeNull();
    const sooner: FollowUp = { ...taste, id: 'sooner', endsAt: at + 150 };
    const both = after(opened, { kind: 'follow-up-opened', followUp: sooner });
    expect(followUpsEndAt(both)).toBe(at + 150);
  });
});
