import type { Case } from '../case';
import { accumulators } from './accumulators';
import { arrayExpressions } from './array-expressions';
import { arrays } from './arrays';
import { commands } from './commands';
import { conflicts } from './conflicts';
import { dateExpressions } from './date-expressions';
import { documents } from './documents';
import { errors } from './errors';
import { expressions } from './expressions';
import { functions } from './functions';
import { httpAccess } from './http';
import { indexes } from './indexes';
import { joinsOfCollections } from './joins';
import { limits } from './limits';
import { logicExpressions } from './logic-expressions';
import { openApis } from './open-api';
import { pagesOfRows } from './pages';
import { projections } from './projections';
import { queries } from './queries';
import { queryValues } from './query-values';
import { runTransaction } from './run-transaction';
import { stages } from './stages';
import { storage } from './storage';
import { timers } from './timers';
import { transactionEnds } from './transaction-ends';
import { transactions } from './transactions';
import { uniqueIndexes } from './unique-indexes';
import { updateOutcomes } from './update-outcomes';
import { updates } from './updates';
import { values } from './values';

/** Every case of the suite. */
export const cases: readonly Case[] = [
  ...queries,
  ...queryValues,
  ...commands,
  ...pagesOfRows,
  ...projections,
  ...documents,
  ...values,
  ...updates,
  ...updateOutcomes,
  ...arrays,
  ...stages,
  ...joinsOfCollections,
  ...expressions,
  ...arrayExpressions,
  ...logicExpressions,
  ...dateExpressions,
  ...accumulators,
  ...transactions,
  ...transactionEnds,
  ...runTransaction,
  ...conflicts,
  ...errors,
  ...limits,
  ...indexes,
  ...uniqueIndexes,
  ...functions,
  ...timers,
  ...httpAccess,
  ...storage,
  ...openApis,
];
