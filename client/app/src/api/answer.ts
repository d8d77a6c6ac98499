import type { Contract, OutputOf, RefusalOf } from '@shared/contract/contract';
import type { AnyRefusal, DoorRefusal } from '@shared/contract/refusals';
import type { Result } from '@shared/domain/kernel/result';

/** Nobody answered: whether anything happened there is not known. */
export type Unreachable = Readonly<{
  code: 'unreachable';
  why: 'no-network' | 'no-answer' | 'cloud-failed';
}>;

/** The phone was without network for longer than its code keys last. */
type NoKeyForToday = Readonly<{ code: 'no-key-for-today' }>;

/** Everything a screen may have to put into words. */
export type ScreenRefusal = AnyRefusal | Unreachable | NoKeyForToday;

/** What an action answers, as its contract says it, or what kept it from answering. */
export type Answer<C extends Contract> = Result<
  OutputOf<C>,
  RefusalOf<C> | DoorRefusal | Unreachable
>;
