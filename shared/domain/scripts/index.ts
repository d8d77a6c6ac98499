export { checkScripts } from './check';
export { teaHouseScripts } from './default';
export { type Script, type Stage, stages } from './model';
