import * as v from 'valibot';
import { birthdayShown } from '../birthday';
import { card, profile } from '../card';
import { contract } from '../contract';
import type { NotAMember } from '../refusals';

/** The home screen in one answer: the card, and the ladder it stands on. */
export const home = contract<NotAMember>()({
  name: 'home',
  input: v.strictObject({}),
  output: v.object({
    at: v.number(),
    shopName: v.string(),
    card,
    profile,
    birthday: birthdayShown,
    tiers: v.array(
      v.object({
        id: v.string(),
        name: v.string(),
        threshold: v.number(),
        perks: v.array(v.string()),
      }),
    ),
  }),
});
