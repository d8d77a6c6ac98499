import fc from 'fast-check';
import type { MemberEvent } from '../../../shared/domain/members';
import {
  type PointsAccount,
  type PointsEvent,
  pendingPoints,
  postings,
} from '../../../shared/domain/points';
import { anyAsks, hurried, play } from '../../support/any-history';
import { plainDays } from '../../support/cast';

const programme = hurried(plainDays);
const isPoints = (event: MemberEvent): event is PointsEvent => event.kind.startsWith('points-');
const held = (account: PointsAccount) =>
  sum(account.lots.map(({ points }) => points)) + pendingPoints(account);
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

it('neither creates nor loses a point: every event balances, and the books are what is held', () => {
  fc.assert(
    fc.property(anyAsks, (asks) => {
      for (const { before, after } of play(programme, asks)) {
        const books = after.events.slice(before.events.length).filter(isPoints).map(postings);
        for (const entry of books) expect(sum(Object.values(entry))).toBe(0);
        const change = (of: (account: PointsAccount) => number) =>
          of(after.member.points) - of(before.member.points);
        expect(sum(books.map((entry) => entry.member))).toBe(change(held));
        expect(sum(books.map((entry) => -entry.debt))).toBe(change(({ debt }) => debt));
      }
    }),
    { numRuns: 1_000 },
  );
});

it('holds no lot while there is debt, and never less than one point in a lot', () => {
  fc.assert(
    fc.property(anyAsks, (asks) => {
      for (const { after } of play(programme, asks)) {
        const { lots, pending, debt } = after.member.points;
        expect(debt).toBeGreaterThanOrEqual(0);
        if (debt > 0) expect(lots).toEqual([]);
        expect([...lots, ...pending].every(({ points }) => points > 0)).toBe(true);
        const expiries = lots.map(({ expiresAt }) => expiresAt);
        expect(expiries).toEqual([...new Set(expiries)].sort((a, b) => a - b));
      }
    }),
    { numRuns: 1_000 },
  );
});
