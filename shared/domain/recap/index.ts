export type { Recap } from './model';
export { recapOf } from './recap';
