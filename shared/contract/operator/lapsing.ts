import * as v from 'valibot';
import { contract } from '../contract';
import { whole } from '../fields';

const known = v.picklist(['curve', 'preset']);

/**
 * Who is lapsing: for each rhythm band the days away from which somebody counts so, learnt from the shop's
 * own past or, where that knows too little, the programme's preset; and the members, latest visit first.
 */
export const lapsing = contract()({
  name: 'lapsing',
  input: v.strictObject({ limit: v.optional(whole(1, 200), 50) }),
  output: v.object({
    /** The last closed day. */
    asOf: v.string(),
    at: v.number(),
    /** Not back within so many days more is what `gone` counts. */
    withinDays: v.number(),
    bands: v.array(
      v.object({
        /** 0 came once; the others by the mean days between visits. */
        band: v.number(),
        /** The longest mean gap of the band in days; null for those who came once, or beyond all others. */
        longestGap: v.nullable(v.number()),
        /** Lapsing from so many days away. */
        days: v.number(),
        /** Of members like this who were away so long, the share not back in the time that followed. */
        gone: v.nullable(v.number()),
        by: known,
        /** Members of the band, and those who are lapsing. */
        members: v.number(),
        lapsing: v.number(),
      }),
    ),
    members: v.array(
      v.object({
        memberNo: v.string(),
        band: v.number(),
        lastOn: v.string(),
        awayDays: v.number(),
        /** The day from which they count as lapsing. */
        since: v.string(),
        gone: v.nullable(v.number()),
        by: known,
      }),
    ),
  }),
});
