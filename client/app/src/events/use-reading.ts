import { codeKeys, useLanguage } from '@/store';
import type { Reading } from './text/when';

/** The language, and what the shop's clock shows now. */
export const useReading = (): Reading => ({ language: useLanguage(), at: codeKeys.serverTime() });
