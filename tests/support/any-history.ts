import fc from 'fast-check';
import { dayOf } from '../../shared/domain/kernel/day';
import type { Birthday } from '../../shared/domain/birthday';
import type { MemberCommand } from '../../shared/domain/members';
import type { Programme } from '../../shared/domain/programme';
import { daysAfter } from './calendar';
import { lin } from './cast';
import { type Recorded, isRecorded, purchase, refund } from './counter';
import { type Life, begun, lived } from './given';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const wait = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(0, 1, HOUR, 9 * HOUR, 15 * HOUR) },
  { weight: 4, arbitrary: fc.constantFrom(DAY, DAY, 2 * DAY, 8 * DAY) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 500 * DAY }) },
);

const act = fc.oneof(
  fc.record({ kind: fc.constant('check-in' as const) }),
  fc.record({ kind: fc.constant('make-up' as const), back: fc.integer({ min: 0, max: 8 }) }),
  fc.record({ kind: fc.constant('visit' as const), step: fc.nat(9) }),
  fc.record({
    kind: fc.constant('purchase' as const),
    yuan: fc.integer({ min: 0, max: 400 }),
    late: fc.constantFrom(0, 0, HOUR, 24 * HOUR),
  }),
  fc.record({ kind: fc.constant('refund' as const), which: fc.nat(9), part: fc.nat(3) }),
  fc.record({
    kind: fc.constant('adjust' as const),
    points: fc.integer({ min: -150, max: 60 }),
    growth: fc.integer({ min: -40, max: 40 }),
  }),
  fc.record({
    kind: fc.constant('import' as const),
    yuan: fc.nat(150),
    back: fc.integer({ min: 0, max: 900 }),
  }),
  fc.record({ kind: fc.constant('pass-time' as const) }),
  fc.record({ kind: fc.constant('change-profile' as const) }),
  fc.record({ kind: fc.constant('open' as const), back: fc.integer({ min: 0, max: 9 }) }),
  fc.record({
    kind: fc.constant('tell-birthday' as const),
    ahead: fc.integer({ min: -40, max: 60 }),
  }),
);

export type Ask = Readonly<{
  wait: number;
  act: typeof act extends fc.Arbitrary<infer Act> ? Act : never;
}>;

/** What members and tills ask for over some years, each a while after the last. */
export const anyAsks: fc.Arbitrary<readonly Ask[]> = fc.array(fc.record({ wait, act }), {
  minLength: 4,
  maxLength: 25,
});

type Told = Readonly<{ life: Life; kept: ReadonlyMap<string, number>; at: number; n: number }>;

type Act = Ask['act'];
type Make<K extends Act['kind']> = (
  act: Extract<Act, { kind: K }>,
  told: Told,
) => MemberCommand | null;

const commands: { readonly [K in Act['kind']]: Make<K> } = {
  'check-in': (_, { at }) => ({ kind: 'check-in', at }),
  'pass-time': (_, { at }) => ({ kind: 'pass-time', at }),
  open: ({ back }, { at }) => ({ kind: 'note-open', earlier: [daysAfter(dayOf(at), -back)], at }),
  'change-profile': (_, { at }) => ({ kind: 'change-profile', fields: ['nickname', 'avatar'], at }),
  'tell-birthday': ({ ahead }, { at }) => ({
    kind: 'tell-birthday',
    birthday: ahead === 0 ? null : birthdayOn(daysAfter(dayOf(at), ahead)),
    ofAge: true,
    at,
  }),
  'make-up': ({ back }, { at }) => ({ kind: 'make-up', day: daysAfter(dayOf(at), -back), at }),
  visit: ({ step }, { at, n }) => ({
    kind: 'record-visit',
    storeId: 'store-1',
    on: dayOf(at),
    code: { step: n + step, late: step > 5 },
    at,
  }),
  purchase: ({ yuan, late }, { at, n }) => purchase(`${n}`, yuan, { at, boughtAt: at - late }),
  refund: (asked, { life, kept, at }) =>
    refundOf(life.events.filter(isRecorded), { ...asked, kept, at }),
  adjust: ({ points, growth }, { at }) => ({ kind: 'adjust', points, growth, reason: 'count', at }),
  import: ({ yuan, back }, { at, n }) => ({
    kind: 'import-history',
    opening: { points: n, growth: n },
    purchases: [
      {
        orderId: `old:${n}`,
        storeId: 'store-1',
        on: daysAfter(dayOf(at), -back),
        amountFen: yuan * 100 + 1,
      },
    ],
    earns: { points: n % 2 === 0, growth: n % 3 > 0 },
    at,
  }),
};

/** The day by the solar calendar, or a lunar day of about then. */
function birthdayOn(day: string): Birthday {
  const [, month = 1, date = 1] = day.split('-').map(Number);
  return date % 3 === 0 && date <= 30
    ? { calendar: 'lunar', month: 1 + ((month + 10) % 12), day: date, leap: date % 2 === 0 }
    : { calendar: 'solar', month, day: date };
}

const commandOf = ({ act: asked }: Ask, told: Told): MemberCommand | null =>
  (commands[asked.kind] as Make<Act['kind']>)(asked, told);

type AskedRefund = Readonly<{
  which: number;
  part: number;
  kept: ReadonlyMap<string, number>;
  at: number;
}>;

function refundOf(recorded: readonly Recorded[], asked: AskedRefund): MemberCommand | null {
  const open = recorded.filter(({ orderId, payFen }) => (asked.kept.get(orderId) ?? payFen) > 0);
  const bought = open[asked.which % Math.max(1, open.length)];
  if (bought === undefined) return null;
  const before = asked.kept.get(bought.orderId) ?? bought.payFen;
  return refund(bought, [before, Math.floor((before * asked.part) / 4)], asked.at);
}

/** A step of a history: the command, and the member's life before and after it. */
export type Step = Readonly<{ command: MemberCommand; before: Life; after: Life }>;

/** Plays the asks as commands on one member, time moving forward; refused commands change nothing. */
export function play(programme: Programme, asks: readonly Ask[]): readonly Step[] {
  const steps: Step[] = [];
  const kept = new Map<string, number>();
  let life = begun(programme);
  let at = lin.at;
  asks.forEach((ask, n) => {
    at += ask.wait;
    const command = commandOf(ask, { life, kept, at, n });
    if (command === null) return;
    if (command.kind === 'refund-purchase') {
      kept.set(command.purchase.orderId, command.keptAfterFen);
    }
    const after = lived(programme, life, command);
    steps.push({ command, before: life, after });
    life = after;
  });
  return steps;
}

/** The member and the instant at which a history ends. */
export const ending = (programme: Programme, steps: readonly Step[]) => ({
  member: steps.at(-1)?.after.member ?? begun(programme).member,
  at: steps.at(-1)?.command.at ?? lin.at,
});

/** The tea house with points that wait three days, short tiers and a small daily cap. */
export const hurried = (base: Programme): Programme => ({
  ...base,
  tiers: { ...base.tiers, windowDays: 60, validDays: 45, graceDays: 10 },
  earn: { ...base.earn, pendingDays: 3, capPointsPerDay: 600 },
});
