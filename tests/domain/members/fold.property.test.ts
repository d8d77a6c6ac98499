import fc from 'fast-check';
import { dayOf } from '../../../shared/domain/kernel/day';
import { foldMember } from '../../../shared/domain/members';
import { tierRules } from '../../../shared/domain/programme';
import { standingOn } from '../../../shared/domain/tiers';
import { anyAsks, hurried, play } from '../../support/any-history';
import { plainDays } from '../../support/cast';
import { begun } from '../../support/given';
import { giving } from '../../support/refund-law';

/** What a database gives back of what it was given. */
const stored = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

describe.each([
  ['the tea house', plainDays],
  ['a hurried programme', hurried(plainDays)],
  ['a hurried programme with gifts', hurried(giving)],
])('In any life in %s', (_, programme) => {
  it('the stored member is the fold of the stored events, both plain data', () => {
    fc.assert(
      fc.property(anyAsks, (asks) => {
        const { member, events } = play(programme, asks).at(-1)?.after ?? begun(programme);
        const [storedMember, storedEvents] = [stored(member), stored(events)];
        expect(storedMember).toEqual(foldMember(storedEvents));
        expect(storedEvents).toEqual(events);
      }),
      { numRuns: 1_000 },
    );
  });

  it('the stored tier is, after every command, what the settled standing, the growth and the day make of it', () => {
    fc.assert(
      fc.property(anyAsks, (asks) => {
        for (const { command, before, after } of play(programme, asks)) {
          if (after === before) continue;
          const { tier, growth } = after.member;
          const settled = { on: tier.settledOn, standing: tier.settled };
          expect(tier.standing).toEqual(
            standingOn(tierRules(programme), settled, { growth, on: dayOf(command.at) }),
          );
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
