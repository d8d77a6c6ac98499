import fc from 'fast-check';
import { type Member, statementLines } from '../../../shared/domain/members';
import { balance, pendingPoints } from '../../../shared/domain/points';
import { anyAsks, hurried, play } from '../../support/any-history';
import { plainDays } from '../../support/cast';

const programme = hurried(plainDays);

/** What a member could redeem before anything expires, less what is owed. */
const net = ({ points }: Member) => balance(points, 0) - points.debt;

it('a statement adds up: each line takes the balance before it to the balance after it', () => {
  fc.assert(
    fc.property(anyAsks, (asks) => {
      for (const { command, before, after } of play(programme, asks)) {
        const events = after.events.slice(before.events.length);
        const lines = statementLines({
          at: command.at,
          version: 1,
          events,
          balanceAfter: net(after.member),
        });
        const oldestFirst = [...lines].reverse();
        let held = net(before.member);
        for (const { change, balance: shown } of oldestFirst) {
          held += change;
          expect(shown).toBe(held);
        }
        expect(held).toBe(net(after.member));
        const waiting = lines.reduce((sum, line) => sum + line.pending, 0);
        expect(waiting).toBe(
          pendingPoints(after.member.points) - pendingPoints(before.member.points),
        );
      }
    }),
    { numRuns: 1_000 },
  );
});
