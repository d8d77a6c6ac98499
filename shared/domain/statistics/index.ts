export { type Count, type Interval, newcombe, wilson } from './intervals';
