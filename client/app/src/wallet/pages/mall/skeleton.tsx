import { Skeleton } from '@/ui/skeleton';
import { SlipsSkeleton } from '../../ui/slip/skeleton';

/** The balance and what it is good for, before either is known. */
export const MallSkeleton = () => (
  <>
    <Skeleton height={77} width="144px" />
    <SlipsSkeleton height={112} />
  </>
);
