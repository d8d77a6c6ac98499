import * as v from 'valibot';
import { churnReasons } from '../domain/churn';

export const churnReason = v.picklist(churnReasons);
