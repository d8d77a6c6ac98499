export { basketBandOf, basketBands, basketMoves } from './basket';
export { type Signals, intentionOf } from './intention';
export { type BehaviourTerms, type Stage, stages } from './model';
export { behaviourPresets } from './presets';
export {
  type RfmMarks,
  type RfmScore,
  ENOUGH_BUYERS,
  RFM_DAYS,
  buyingOf,
  marksOf,
  rfmScore,
} from './rfm';
export { type StageTerms, stageOf } from './stage';
