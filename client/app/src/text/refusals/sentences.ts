import type { ScreenRefusal } from '@/api/answer';

type Sentence<Code extends ScreenRefusal['code']> = (
  refusal: Extract<ScreenRefusal, { code: Code }>,
) => string;

/** One sentence for each refusal: what happened, and what to do next. */
export type Sentences = { readonly [Code in ScreenRefusal['code']]: Sentence<Code> };
