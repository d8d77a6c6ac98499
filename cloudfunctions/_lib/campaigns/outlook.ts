import {
  type Look,
  type Ruled,
  campaignEligibility,
  joinedIn,
} from '../../../shared/domain/campaigns';
import { type Day, addDays, dayOf, startOf } from '../../../shared/domain/kernel/day';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { type Member, passTime } from '../../../shared/domain/members';
import { type Rule, matches } from '../../../shared/domain/segments';
import type { StoredMember } from '../members/stored';
import { type Sieve, lookAt } from './sift';

/** Days that are looked ahead. */
const AHEAD = 183;

type Answer<Asked> = Asked & Readonly<{ passes: boolean; changesOn: Day | null }>;
type Seen = Readonly<{
  rules: readonly Ruled[];
  audience: readonly Readonly<{ condition: Rule; passes: boolean }>[];
}>;

/**
 * What every rule of a campaign says of a member now, and the first day on which it would say something
 * else if nothing but time happened: each coming day is asked, by the lines of today.
 */
export function outlookOf(sieve: Sieve, member: StoredMember) {
  const now = seenAt(sieve, member, { at: sieve.at, state: member.state });
  const rules: Answer<Ruled>[] = now.rules.map((each) => ({ ...each, changesOn: null }));
  const audience = now.audience.map((each) => ({ ...each, changesOn: null as Day | null }));
  let { state }: Pick<StoredMember, 'state'> = member;
  for (let ahead = 1; ahead <= AHEAD; ahead += 1) {
    const on = addDays(dayOf(sieve.at), ahead);
    ({ member: state } = passTime(sieve.programme, state, startOf(on)));
    const then = seenAt(sieve, member, { at: startOf(on), state });
    note(rules, then.rules, on);
    note(audience, then.audience, on);
  }
  const joined = joinedIn(member.state.campaigns, sieve.campaign.id);
  return { joined, eligible: now.rules.every(({ passes }) => passes), rules, audience };
}

/** Marks the answers that are others for the first time. */
function note(
  answers: { passes: boolean; changesOn: Day | null }[],
  then: readonly Readonly<{ passes: boolean }>[],
  on: Day,
): void {
  for (const [i, answer] of answers.entries()) {
    if (answer.changesOn === null && then[i]?.passes !== answer.passes) answer.changesOn = on;
  }
}

type Then = Readonly<{ at: Instant; state: Member }>;

function seenAt(sieve: Sieve, member: StoredMember, { at, state }: Then): Seen {
  const lines = { ...sieve.lines, at, asOf: dayOf(at) };
  const look: Look = { ...lookAt(sieve, member, at), lines };
  const { audience } = sieve.campaign;
  const conditions = audience.kind === 'all' ? audience.of : [audience];
  return {
    rules: campaignEligibility(sieve.programme, state, look),
    audience: conditions.map((condition) => ({
      condition,
      passes: matches(condition, state, lines),
    })),
  };
}
