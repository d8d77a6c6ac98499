export { recapOf } from './recap';
