import type { Interval } from '../statistics';

/** Members assigned to an arm (分组), whatever became of them, and who of them came within the window. */
export type ArmCount = Readonly<{ members: number; came: number }>;

/** Two arms drawn from the same members: those the campaign reached out to, and those it left alone. */
export type Stratum = Readonly<{ treated: ArmCount; holdout: ArmCount }>;

/** A share and its 95 % interval, all from 0 to 1. */
export type Share = Interval & Readonly<{ share: number }>;

/** `too-small-to-tell` says that the difference seen may be chance: nothing is claimed. */
export type Verdict = 'more' | 'fewer' | 'too-small-to-tell';

/** How many more came because of the campaign (增量): a difference of shares with its 95 % interval. */
export type Lift = Interval
  & Readonly<{ effect: number; verdict: Verdict; treatedShare: Share; holdoutShare: Share }>;
