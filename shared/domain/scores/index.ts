export { expectedByBgNbd, fitBgNbd } from './bg-nbd';
export { type Told, calibrated } from './calibration';
export { grouped } from './fit';
export { type MbgNbd, type NoModel, buysWithin, fitMbgNbd, stillThere } from './mbg-nbd';
export type { Buying } from './model';
export { fitParetoNbd } from './pareto-nbd';
