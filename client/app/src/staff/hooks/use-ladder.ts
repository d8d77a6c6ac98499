import { useEffect } from 'react';
import { useWelcome, welcome } from '@/store';

/** The tiers from the lowest up, as last heard of: their names and the looks they wear in order. */
export function useLadder() {
  const ladder = useWelcome().welcome?.tiers ?? [];
  const known = ladder.length > 0;
  useEffect(() => {
    if (!known) void welcome.refresh();
  }, [known]);
  return ladder;
}

const looks = 4;

/** The class of a tier's look; the lowest look while the ladder is not known. */
export function lookOf(ladder: readonly Readonly<{ id: string }>[], tier: string): string {
  const at = Math.max(
    0,
    ladder.findIndex(({ id }) => id === tier),
  );
  return `look-${Math.min(looks, at + 1)}`;
}
