import { type Shop, shop } from './lift-shops';

export type Case = Readonly<{ name: string; shops: readonly Shop[] }>;

const FIFTH = 200;
const HALF = 500;

/** Several small campaigns read together; their members come more or less often. */
const unlike = (lift: number): readonly Shop[] =>
  [0.03, 0.08, 0.15, 0.3, 0.45].map((unaided) => shop([150, HALF], unaided, lift));

/** What campaigns are tried out on; in the first four the offer does nothing. */
export const withoutEffect: readonly Case[] = [
  { name: '1,000 members, 20 % held out', shops: [shop([1_000, FIFTH], 0.1, 0)] },
  { name: '300 members, 50 % held out', shops: [shop([300, HALF], 0.1, 0)] },
  { name: '100 members, 10 % held out', shops: [shop([100, 100], 0.1, 0)] },
  { name: '5 campaigns of 150 as strata', shops: unlike(0) },
];

export const withEffect: readonly Case[] = [
  { name: '1,000 members, 20 % held out', shops: [shop([1_000, FIFTH], 0.1, 0.066)] },
  { name: '300 members, 50 % held out', shops: [shop([300, HALF], 0.1, 0.097)] },
  { name: '100 members, 10 % held out', shops: [shop([100, 100], 0.1, 0.1)] },
  { name: '10,000 members, 20 % held out', shops: [shop([10_000, FIFTH], 0.1, 0.021)] },
  { name: '5 campaigns of 150 as strata', shops: unlike(0.06) },
  {
    name: '10 campaigns of 40 as strata',
    shops: Array<Shop>(10).fill(shop([40, HALF], 0.1, 0.1)),
  },
];
