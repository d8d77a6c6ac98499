export { expectedByBgNbd, fitBgNbd } from './bg-nbd';
export { grouped } from './fit';
export { type MbgNbd, buysWithin, fitMbgNbd, stillThere } from './mbg-nbd';
export type { Buying } from './model';
export { fitParetoNbd } from './pareto-nbd';
