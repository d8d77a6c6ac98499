import { tasks as contract } from '@shared/contract/member/tasks';
import { line } from '@/api';
import { newId } from '@/api/request-ids';
import { means } from '@/store';
import { createAnswer } from '@/store/answer';
import { createLotteries } from './lotteries';
import { openOwnDraws } from './own-draws';
import { createWholeRecord } from './whole-record';

export const tasks = createAnswer(means, contract);
export const lotteries = createLotteries(means, {
  now: Date.now,
  luck: () => newId(Math.random),
});
export const ownDraws = openOwnDraws(means);
export const wholeRecord = (lottery: string) => createWholeRecord(line, lottery);
