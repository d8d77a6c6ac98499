const looks = 4;

/** Which look a tier wears: by its place on the ladder, whatever the shop calls it. */
export function lookOf(tiers: readonly Readonly<{ id: string }>[], id: string): string {
  return lookAt(tiers.findIndex((tier) => tier.id === id));
}

/** The look at a place on the ladder, from 0. */
export const lookAt = (place: number): string => `look-${Math.min(looks, Math.max(1, place + 1))}`;

/** How far along from this tier to the next, 0 to 1; 1 where there is none. */
export function alongTier(
  tiers: readonly Readonly<{ id: string; threshold: number }>[],
  {
    tier,
    growth,
    next,
  }: Readonly<{
    tier: string;
    growth: number;
    next: Readonly<{ threshold: number }> | null;
  }>,
): number {
  if (next === null) return 1;
  const from = tiers.find(({ id }) => id === tier)?.threshold ?? 0;
  return Math.min(1, Math.max(0, (growth - from) / (next.threshold - from)));
}
