import { Skeleton } from '@/ui/skeleton';

/** The card, the week and the next thing, before anything is known. */
export const HomeSkeleton = () => (
  <>
    <Skeleton height={213} radius={16} />
    <Skeleton height={158} radius={16} />
    <Skeleton height={58} radius={16} />
  </>
);
