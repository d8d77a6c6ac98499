import { Skeleton } from '@/ui/skeleton';

/** The card, the week and the next thing, before anything is known. */
export const HomeSkeleton = () => (
  <>
    <Skeleton height={208} radius={16} />
    <Skeleton height={154} radius={16} />
    <Skeleton height={66} radius={16} />
  </>
);
