import type { ScreenRefusal } from '@/api/answer';
import type { Language } from '@/store/settings';
import { en } from './en';
import type { Sentences } from './sentences';
import { zh } from './zh';

const sentences: Readonly<Record<Language, Sentences>> = { zh, en };

/** A refusal as a sentence: what happened, and what to do next. */
export function explain(refusal: ScreenRefusal, language: Language): string {
  // A door newer than this app may refuse with a code it has no sentence for.
  const sentence = sentences[language][refusal.code] as
    ((refusal: ScreenRefusal) => string) | undefined;
  return sentence?.(refusal) ?? sentences[language].internal({ code: 'internal' });
}
