import type { Stratum } from '../../shared/domain/lift';
import type { Draw } from './seeded';

const { exp, log } = Math;

/** A shop whose members are known through and through, and a campaign in it. */
export type Shop = Readonly<{
  members: number;
  holdoutPermille: number;
  /** The share who come unaided within the window. */
  unaided: number;
  /** Of those who would have stayed away, the share whom the offer brings. */
  persuaded: number;
}>;

export type Campaign = Readonly<{ stratum: Stratum; trueLift: number }>;

/**
 * A campaign run once: every member has a rhythm of their own (visits by Poisson, rates exponential),
 * an arm by a draw, and comes or stays away. The true lift is that of these very members.
 */
export function runCampaign(shop: Shop, draw: Draw): Campaign {
  const [treated, holdout] = [
    { members: 0, came: 0 },
    { members: 0, came: 0 },
  ];
  const expected = shop.unaided / (1 - shop.unaided);
  let gained = 0;
  for (let i = 0; i < shop.members; i += 1) {
    const alone = 1 - exp(expected * log(1 - draw()));
    const more = (1 - alone) * shop.persuaded;
    gained += more;
    const isHeldOut = draw() * 1000 < shop.holdoutPermille;
    const arm = isHeldOut ? holdout : treated;
    arm.members += 1;
    if (draw() < alone + (isHeldOut ? 0 : more)) arm.came += 1;
  }
  return { stratum: { treated, holdout }, trueLift: gained / shop.members };
}

/** A shop of so many members in which the offer brings so many of a hundred. */
export const shop = (
  [members, holdoutPermille]: readonly [number, number],
  unaided: number,
  lift: number,
): Shop => ({ members, holdoutPermille, unaided, persuaded: lift / (1 - unaided) });
