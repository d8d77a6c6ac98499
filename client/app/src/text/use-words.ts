import { useLanguage } from '@/store';
import { type Words, wordsIn } from './words';

/** The words of a screen in the person's language. */
export const useWords = <Said>(both: Words<Said>): Said => wordsIn(both, useLanguage());
