import type { ScreenRefusal } from '@/api/answer';
import { couponWords } from '@/text/coupons';
import { figure } from '@/text/figures';
import { explain } from '@/text/refusals';
import type { Reading } from '@/text/use-reading';
import { wordsIn } from '@/text/words';
import type { Offer } from '../store/offers';
import type { Reward } from '../store/mall';
import { claimsWords } from './claims';
import { mallWords } from './mall';
import { leftUntil, momentIn } from './when';

type Limited = Readonly<{ left: number | null; until: number | null }>;
type Piece = Readonly<{ left: (count: string) => string; each: string }>;

// The door says in its refusal's own words why one cannot be had.
const refusalOf = ({ whyNot }: Pick<Offer, 'whyNot'>): ScreenRefusal | null =>
  whyNot as ScreenRefusal | null;

/** How many are left, how many each may have, and until when. */
function offered({ left, until }: Limited, { left: some, each }: Piece, reading: Reading): string {
  const { comma } = wordsIn(couponWords, reading.language);
  const { ends } = wordsIn(claimsWords, reading.language);
  const parts = [
    left === null ? each : some(figure(left)),
    ...(until === null ? [] : [ends(leftUntil(until, reading).day)]),
  ];
  return parts.join(comma);
}

/** Whether it was had as often as it may be, at least for today. */
export const isHad = (offer: Pick<Offer, 'whyNot'>): boolean =>
  ['claim-limit-reached', 'claim-limit-of-the-day'].includes(offer.whyNot?.code ?? '');

type Code = ScreenRefusal['code'];
type Ways = { readonly [C in Code]?: (refusal: Extract<ScreenRefusal, { code: C }>) => string };

/** The few words for a refusal that a slip says briefly; any other in its own sentence. */
function shortly(refusal: ScreenRefusal, ways: Ways, { language }: Reading): string {
  const way = ways[refusal.code] as ((refusal: ScreenRefusal) => string) | undefined;
  return way?.(refusal) ?? explain(refusal, language);
}

type Closed = Readonly<{
  soldOut: string;
  opens: (when: string) => string;
  over: (day: string) => string;
}>;

const closed = (say: Closed, reading: Reading): Ways => ({
  'sold-out': () => say.soldOut,
  'not-open-yet': ({ opensAt }) => say.opens(momentIn(opensAt, reading)),
  over: ({ endedAt }) => say.over(leftUntil(endedAt, reading).day),
});

/** How something to be claimed stands for the caller. */
export function claimNote(offer: Offer, reading: Reading): string {
  const say = wordsIn(claimsWords, reading.language);
  const { perMember, perDay } = offer;
  const each = perDay === null ? say.each(perMember) : say.eachDay(perDay);
  const refusal = refusalOf(offer);
  if (refusal === null) return offered(offer, { left: say.left, each }, reading);
  const ways: Ways = {
    ...closed(say, reading),
    'claim-limit-reached': () => say.had,
    'claim-limit-of-the-day': () => say.hadToday,
  };
  return shortly(refusal, ways, reading);
}

/** How something for points stands for the caller. */
export function rewardNote(reward: Reward, reading: Reading): string {
  const say = wordsIn(mallWords, reading.language);
  const { perMember, redeemed } = reward;
  const each = perMember === null ? '' : say.each(perMember);
  const refusal = refusalOf(reward);
  if (refusal === null) return offered(reward, { left: say.left, each }, reading);
  const ways: Ways = {
    ...closed(say, reading),
    'insufficient-points': ({ short }) => say.short(figure(short)),
    'reward-limit-reached': () => say.had(redeemed),
  };
  return shortly(refusal, ways, reading);
}

/** Until when goods are to be picked up, and how long that is when it is not long. */
export function pickUpNote(until: number, reading: Reading): string {
  const say = wordsIn(mallWords, reading.language);
  const { days, day, soon } = leftUntil(until, reading);
  if (days === 0) return say.pickUpLast;
  return soon ? say.pickUpSoon(day, days) : say.pickUp(day);
}
