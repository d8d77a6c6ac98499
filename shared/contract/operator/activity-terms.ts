import * as v from 'valibot';
import { day, id, instant, storeId, text, whole } from '../fields';
import { gift } from '../gift';

const points = whole(0, 1_000_000);
const note = v.nullable(text(300));

const stores = v.pipe(v.array(storeId), v.maxLength(500));

const goods = v.strictObject({
  kind: v.literal('goods'),
  stores: v.nullable(v.pipe(v.array(storeId), v.maxLength(50))),
  pickUpDays: whole(1, 366),
  reminderDays: whole(0, 366),
  returnDays: whole(0, 366),
});

const award = v.variant('kind', [...gift.options, goods]);

const prize = v.strictObject({
  id,
  name: text(32),
  chances: whole(1, 1_000_000),
  valueFen: whole(0, 1_000_000_000),
  award,
  stock: v.nullable(whole(1, 1_000_000)),
  whenGone: v.nullable(id),
});

const lottery = v.strictObject({
  id,
  name: text(32),
  note,
  from: day,
  to: day,
  outOf: whole(1, 1_000_000),
  prizes: v.pipe(v.array(prize), v.minLength(1), v.maxLength(20)),
  costPoints: points,
  freePerDay: whole(0, 100),
  caps: v.strictObject({ perDay: whole(1, 100), perMember: whole(1, 1000) }),
});

const occasion = v.strictObject({
  id,
  name: text(32),
  note,
  stores,
  startsAt: instant,
  endsAt: instant,
  signUp: v.strictObject({ from: instant, until: instant, cancelUntil: instant }),
  places: v.nullable(whole(1, 100_000)),
  walkIn: v.boolean(),
  gift: v.nullable(gift),
});

const newsItem = v.strictObject({
  id,
  kind: v.picklist(['product', 'notice']),
  title: text(40),
  text: text(300),
  from: day,
  to: v.nullable(day),
  stores,
});

export const lotteries = v.pipe(v.array(lottery), v.maxLength(20));
export const occasions = v.pipe(v.array(occasion), v.maxLength(50));
export const news = v.pipe(v.array(newsItem), v.maxLength(50));
