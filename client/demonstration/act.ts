import type { Day } from '../../shared/domain/kernel/day';
import type { Customer } from './customers';

/** What a customer does, or has done for them, at one moment. */
export type Act =
  /** By another's invitation, or by the customer's own source. */
  | Readonly<{ kind: 'join'; invitedBy: Customer | null }>
  | Readonly<{ kind: 'name'; nickname: string }>
  | Readonly<{ kind: 'buy'; orderNo: string; amountFen: number }>
  | Readonly<{ kind: 'visit'; visitNo: string }>
  | Readonly<{ kind: 'check-in'; day: Day }>
  | Readonly<{ kind: 'make-up'; day: Day }>
  | Readonly<{ kind: 'draw'; lottery: string; day: Day }>
  | Readonly<{ kind: 'refund'; orderNo: string; amountFen: number }>;

/** An act with its place in time: a UTC+8 day and minutes after its midnight. */
export type Planned = Readonly<{ day: Day; minute: number; customer: Customer; act: Act }>;
