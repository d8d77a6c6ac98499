import { sumOf } from '@shared/domain/kernel/sum';
import type { Journal, Queued, Standing } from './model';

/** How many purchases stand where, for the line at the top of the till. */
export type Tally = Readonly<Record<Standing['kind'], number>>;

export const tally = (journal: Journal): Tally => ({
  waiting: count(journal, 'waiting'),
  sending: count(journal, 'sending'),
  done: count(journal, 'done'),
  refused: count(journal, 'refused'),
});

export const waiting = (journal: Journal): readonly Queued[] =>
  journal.filter(({ standing }) => standing.kind === 'waiting');

/** What is not with the shop yet, in fen. */
export const openFen = (journal: Journal): number =>
  sumOf(
    journal.filter(({ standing }) => standing.kind === 'waiting' || standing.kind === 'sending'),
    ({ purchase }) => purchase.payFen,
  );

const count = (journal: Journal, kind: Standing['kind']): number =>
  journal.filter(({ standing }) => standing.kind === kind).length;
