import fc from 'fast-check';
import { dayOf } from '../../../shared/domain/kernel/day';
import { evolveGrowth } from '../../../shared/domain/growth';
import type { MemberEvent } from '../../../shared/domain/members';
import { tierRules } from '../../../shared/domain/programme';
import { standingOn } from '../../../shared/domain/tiers';
import { type Ask, anyAsks, hurried, play } from '../../support/any-history';
import { enrolled, plainDays } from '../../support/cast';

const programme = hurried(plainDays);
const rules = tierRules(programme);

/** Only growth that comes: what is taken back from before the last settlement judges no past. */
const onlyGrows = ({ act }: Ask): boolean =>
  act.kind !== 'refund' && (act.kind !== 'adjust' || act.growth >= 0);

const isGrowth = (event: MemberEvent) =>
  event.kind === 'growth-earned' || event.kind === 'growth-reversed';

it('settling the tier and forgetting old growth changes no standing, ever', () => {
  const { on, standing } = enrolled(programme);
  fc.assert(
    fc.property(anyAsks, (asks) => {
      const steps = play(programme, asks.filter(onlyGrows));
      for (const { command, before, after } of steps) {
        if (after === before) continue;
        const growth = after.events.filter(isGrowth).reduce(evolveGrowth, []);
        expect(after.member.tier.standing).toEqual(
          standingOn(rules, { on, standing }, { growth, on: dayOf(command.at) }),
        );
        expect(after.member.growth.length).toBeLessThanOrEqual(growth.length);
      }
    }),
    { numRuns: 1_000 },
  );
});
