export { expectedByBgNbd, fitBgNbd } from './bg-nbd';
export { grouped } from './fit';
export { buysWithin, fitMbgNbd, stillThere } from './mbg-nbd';
export type { Buying } from './model';
export { fitParetoNbd } from './pareto-nbd';
