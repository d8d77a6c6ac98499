import { Skeleton } from '@/ui/skeleton';

/** Slips, as high as they will be, before any is known. */
export const SlipsSkeleton = ({ height }: Readonly<{ height: number }>) => (
  <>
    <Skeleton height={height} radius={16} />
    <Skeleton height={height} radius={16} />
    <Skeleton height={height} radius={16} />
  </>
);
