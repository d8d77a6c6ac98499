import type { Instant } from '@shared/domain/kernel/instant';
import { codeKeys, useLanguage } from '@/store';
import type { Language } from '@/store/settings';

/** What time it is to whom: dates are said from there. */
export type Reading = Readonly<{ language: Language; at: Instant }>;

/** The language, and what the shop's clock shows now. */
export const useReading = (): Reading => ({ language: useLanguage(), at: codeKeys.serverTime() });
