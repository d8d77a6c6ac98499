import { Skeleton } from '@/ui/skeleton';

/** The card, the week and the next thing, before anything is known. */
export const HomeSkeleton = () => (
  <>
    <Skeleton height={235} radius={16} />
    <Skeleton height={156} radius={16} />
    <Skeleton height={58} radius={16} />
  </>
);
