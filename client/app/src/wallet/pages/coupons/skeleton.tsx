import { Skeleton } from '@/ui/skeleton';
import { SlipsSkeleton } from '../../ui/slip/skeleton';

/** A heading and coupons under it, before any is known. */
export const CouponsSkeleton = () => (
  <>
    <Skeleton height={21} width="72px" />
    <SlipsSkeleton height={106} />
  </>
);
