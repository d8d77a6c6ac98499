/**
 * How somebody has bought so far, for models of repeat buying: purchase days after the first, the time of
 * the last one and of now since the first, all in one unit, and how many members are exactly like this.
 */
export type Buying = Readonly<{ repeats: number; last: number; now: number; members: number }>;

/** The parameters that make a log-likelihood largest. */
export type Fit<Parameters> = Readonly<{ parameters: Parameters; logLikelihood: number }>;
