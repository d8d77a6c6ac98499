import { figure } from '@/text/figures';
import { wordsIn } from '@/text/words';
import { type Standing, standingOf } from '../standing';
import type { Occasion } from '../store/occasions';
import { occasionsWords } from './occasions';
import { type Reading, momentLine } from './when';

type Say = (typeof occasionsWords)['zh'];
type Told = Readonly<{ say: Say; reading: Reading }>;

const openLine = ({ left, signUp, standing }: Occasion, { say, reading }: Told): string =>
  [
    ...(standing === 'cancelled' ? [say.again] : []),
    left === null ? say.noLimit : say.left(figure(left)),
    say.until(momentLine(signUp.until, reading)),
  ].join(say.comma);

const walksIn = ({ walkIn }: Occasion, line: string, { say }: Told): string =>
  walkIn ? [line, say.walkIn].join(say.comma) : line;

const lines: Readonly<Record<Standing, (occasion: Occasion, told: Told) => string>> = {
  attended: (_, { say }) => say.came,
  missed: (_, { say }) => say.missed,
  'signed-up': ({ doorsOpenAt }, { say, reading }) => say.doors(momentLine(doorsOpenAt, reading)),
  open: openLine,
  full: (one, told) => walksIn(one, told.say.full, told),
  'not-open': (one, told) =>
    walksIn(one, told.say.opens(momentLine(one.signUp.from, told.reading)), told),
  closed: (one, told) => walksIn(one, told.say.closed, told),
};

/** How an occasion stands for the member, in one sentence. */
export const standingLine = (occasion: Occasion, reading: Reading): string =>
  lines[standingOf(occasion)](occasion, {
    say: wordsIn(occasionsWords, reading.language),
    reading,
  });

/** Until when a sign-up can be taken back, or that it no longer can. */
export function cancelLine({ signUp: { cancelUntil } }: Occasion, reading: Reading): string {
  const say = wordsIn(occasionsWords, reading.language);
  return reading.at < cancelUntil ? say.cancelUntil(momentLine(cancelUntil, reading)) : say.tooLate;
}
