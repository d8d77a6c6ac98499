import fc from 'fast-check';
import { dayOf } from '../../../shared/domain/kernel/day';
import { foldMember } from '../../../shared/domain/members';
import { tierRules } from '../../../shared/domain/programme';
import { standingOn } from '../../../shared/domain/tiers';
import { anyAsks, hurried, play } from '../../support/any-history';
import { plainDays } from '../../support/cast';

describe.each([
  ['the tea house', plainDays],
  ['a hurried programme', hurried(plainDays)],
])('After every command of any life in %s', (_, programme) => {
  it('the stored member is the fold of the events', () => {
    fc.assert(
      fc.property(anyAsks, (asks) => {
        for (const { after } of play(programme, asks)) {
          expect(after.member).toEqual(foldMember(after.events));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('the stored tier is what the settled standing, the growth and the day make of it', () => {
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
