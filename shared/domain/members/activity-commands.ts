import type { Instant } from '../kernel/instant';
import type { SeedMac, StockAnswer } from '../lotteries';
import type { Piece } from '../stock';
import type { ShownCode } from './shown-code';

type At = Readonly<{ at: Instant }>;

/** A draw: the member's public number, what the phone chose at random, and the MAC under the seed. */
export type DrawLottery = At
  & Readonly<{
    kind: 'draw-lottery';
    lottery: string;
    number: string;
    luck: string;
    mac: SeedMac;
    /** The price that the member was shown, where one was. */
    shownPoints?: number | undefined;
    /** What the stock of the limited prize that is next said; null when there is none to ask. */
    stock: StockAnswer | null;
  }>;

/** A sign-up, with the place put by for it where there are only so many. */
export type SignUp = At & Readonly<{ kind: 'sign-up'; occasion: string; piece: Piece | null }>;
export type CancelSignUp = At & Readonly<{ kind: 'cancel-sign-up'; occasion: string }>;
export type ScanIn = At
  & Readonly<{ kind: 'scan-in'; occasion: string; storeId: string; code: ShownCode | null }>;

export type ActivityCommand = DrawLottery | SignUp | CancelSignUp | ScanIn;
