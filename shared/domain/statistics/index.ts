export { hypergeometric } from './hypergeometric';
export { type Count, type Interval, newcombe, wilson } from './intervals';
export { least } from './least';
export { logBeta, logGamma } from './log-gamma';
