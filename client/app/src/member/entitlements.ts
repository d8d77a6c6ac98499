import type { Home } from '@/store/member';

type Tier = Home['tiers'][number];
export type Gifts = Tier['monthly'];

/** Something a tier gives (权益). */
export type Entitlement =
  | Readonly<{ kind: 'perk'; perk: string }>
  | Readonly<{ kind: 'monthly'; gifts: Gifts }>
  | Readonly<{ kind: 'on-reaching'; gifts: Gifts }>
  | Readonly<{ kind: 'birthday'; gifts: Gifts; told: boolean; beforeDays: number }>;

const perks = (all: readonly string[]): readonly Entitlement[] =>
  all.map((perk) => ({ kind: 'perk', perk }));

const given = (kind: 'monthly' | 'on-reaching', gifts: Gifts): readonly Entitlement[] =>
  gifts.length === 0 ? [] : [{ kind, gifts }];

/** What the member has now, and what the next tier adds to that; null where there is no next one. */
export function entitlementsOf({ card, tiers, birthday }: Home): Readonly<{
  have: readonly Entitlement[];
  next: Readonly<{ name: string; adds: readonly Entitlement[] }> | null;
}> {
  const at = tiers.findIndex(({ id }) => id === card.tier.tier);
  const [mine, above] = [tiers[at], tiers[at + 1]];
  const { gifts, beforeDays } = birthday;
  const told = birthday.birthday !== null;
  const have = [
    ...perks(mine?.perks ?? []),
    ...given('monthly', mine?.monthly ?? []),
    ...(gifts.length === 0 ? [] : [{ kind: 'birthday', gifts, told, beforeDays } as const]),
  ];
  return {
    have,
    next: above === undefined ? null : { name: above.name, adds: added(mine, above) },
  };
}

function added(mine: Tier | undefined, above: Tier): readonly Entitlement[] {
  const more = JSON.stringify(above.monthly) !== JSON.stringify(mine?.monthly ?? []);
  return [
    ...perks(above.perks.filter((perk) => mine?.perks.includes(perk) !== true)),
    ...given('on-reaching', above.onReaching),
    ...given('monthly', more ? above.monthly : []),
  ];
}
