import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { contract } from '../contract';
import { id } from '../fields';
import type { OperatorRefusal, TillRefusal } from '../refusals';
import { adjusted } from './adjust';

/** Approve another person's adjustment, which then takes effect. */
export const approveAdjustment = contract<
  | Extract<
      OperatorRefusal,
      { code: 'no-such-approval' | 'second-person-needed' | 'no-such-member' }
    >
  | Extract<TillRefusal, { code: 'own-account' }>
  | MemberRefusal
>()({
  name: 'approve-adjustment',
  input: v.strictObject({ approval: id }),
  output: adjusted,
});
