import {
  type Arm,
  type Campaign,
  type Draws,
  type Look,
  type Stop,
  type Tally,
  armOf,
  couponOf,
  promisedFen,
  ruledOut,
  stopsBefore,
  withDropped,
  withJoined,
} from '../../../shared/domain/campaigns';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { type Result, accept } from '../../../shared/domain/kernel/result';
import { type Member, passTime } from '../../../shared/domain/members';
import type { Programme } from '../../../shared/domain/programme';
import type { Asked } from '../../../shared/domain/segments';
import type { StoredMember } from '../members/stored';
import { addressesOf } from '../reach/connected';
import { type NoMarks, linesFor } from '../segments/lines';
import { drawsIn } from './draws';

/** By what the members of a campaign are looked at, for as long as one call lasts. */
export type Sieve = Readonly<{
  programme: Programme;
  campaign: Campaign;
  lines: Asked;
  /** The most that one treated member can cost, in fen. */
  promisedFen: number;
  drawsOf: (memberId: string) => Draws;
  at: Instant;
}>;

export async function sieveFor(
  campaign: Campaign,
  { programme, at }: Pick<Sieve, 'programme' | 'at'>,
): Promise<Result<Sieve, NoMarks>> {
  const { audience, template, offer } = campaign;
  const recall = template === 'recall';
  const lines = await linesFor(audience, { at, on: undefined, programme, recall });
  if (!lines.ok) return lines;
  const coupon = couponOf(programme.coupons, campaign) ?? null;
  return accept({
    ...{ programme, campaign, lines: lines.value, at },
    promisedFen: promisedFen(programme.reach, coupon, offer.message),
    drawsOf: drawsIn(campaign.id),
  });
}

/** How a campaign looks at a member at an instant. */
export const lookAt = (
  { campaign, lines, drawsOf }: Sieve,
  member: StoredMember,
  at: Instant,
): Look => ({
  ...{ campaign, lines, at },
  draws: drawsOf(member._id),
  addresses: addressesOf(member),
});

type Listed = Readonly<{ member: StoredMember; state: Member; look: Look; arm: Arm }>;
export type Sifted = Readonly<{
  listed: readonly Listed[];
  tally: Tally;
  /** The last member looked at; null when not even the first fits. */
  last: string | null;
  /** Why the rest of the page was not looked at; null when all of it was. */
  stop: Stop | null;
}>;

/** Who of a page would join, in its order, up to where the campaign's stop rule is reached. */
export function sift(sieve: Sieve, page: readonly StoredMember[], from: Tally): Sifted {
  const listed: Listed[] = [];
  let [tally, last]: [Tally, string | null] = [from, null];
  for (const member of page) {
    const { member: state } = passTime(sieve.programme, member.state, sieve.at);
    const look = lookAt(sieve, member, sieve.at);
    const rule = ruledOut(sieve.programme, state, look);
    if (rule === null) {
      const arm = armOf(sieve.campaign, look.draws.arm);
      const stop = stopsBefore(sieve.campaign, tally, { arm, promisedFen: sieve.promisedFen });
      if (stop !== null) return { listed, tally, last, stop };
      listed.push({ member, state, look, arm });
      tally = withJoined(tally, { arm, channel: null, promisedFen: sieve.promisedFen });
    } else {
      tally = withDropped(tally, rule);
    }
    tally = { ...tally, seen: tally.seen + 1 };
    last = member._id;
  }
  return { listed, tally, last, stop: null };
}
