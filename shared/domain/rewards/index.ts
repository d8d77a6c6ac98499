export { checkRewards } from './check';
export { ending, handOver, openPickUp, takeBack, whyNot as whyNotReward } from './decide';
export { teaHouseRewards } from './default';
export { evolve as evolveRedeemed } from './evolve';
export type { RewardEvent, RewardRefusal } from './messages';
export { type Goods, type PickUp, type Redeemed, type Reward, nothingRedeemed } from './model';
export {
  duePickUp,
  itemOfReward,
  pickUpsDueAt,
  stockOfReward,
  timesOf,
  openPickUps,
} from './queries';
