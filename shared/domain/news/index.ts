export { checkNews } from './check';
export { teaHouseNews } from './default';
export type { NewsItem } from './model';
export { newsFor } from './queries';
