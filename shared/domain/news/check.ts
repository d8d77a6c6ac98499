import { type Problem, distinct, problem } from '../kernel/problem';
import type { NewsItem } from './model';

/** What is wrong with news, each by its field. */
export const checkNews = (news: readonly NewsItem[]): readonly Problem[] => [
  ...distinct('news', news),
  ...news.flatMap(({ from, to }, i) =>
    problem(to !== null && to < from, `news.${i}.to`, 'ends-before-it-starts'),
  ),
];
