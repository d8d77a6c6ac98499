import type { Instant } from '../../shared/domain/kernel/instant';

/** The server's clock: the only one that decides anything. */
export const now = (): Instant => Date.now();
