export { checkLotteries } from './check';
export { checkLotteryChanges } from './changes';
export { teaHouseLotteries } from './default';
export { insteadOf, limitedPrize, nextDraw, settled, whyNotDraw } from './decide';
export { numberOf, uniform } from './draw';
export { evolve as evolveDraws } from './evolve';
export type {
  DrawCount,
  LotteryEvent,
  LotteryRefusal,
  LotteryTerms,
  Prize,
  RecordedDraw,
  SeedCommitment,
  SeedMac,
  StockAnswer,
} from './model';
export { drawsLeft, limitedPrizes, prizeItem, revealsAt } from './queries';
export { faultOf, faultsOf, recordKey, recordLine } from './record';
