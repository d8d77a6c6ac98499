import fc from 'fast-check';
import type { Condition, Range, Rule } from '../../shared/domain/segments';

const bound = fc.option(fc.nat(40));
const range: fc.Arbitrary<Range> = fc.record({ from: bound, to: bound });
const of = fc.constantFrom('visit' as const, 'purchase' as const, 'open' as const);
const within = fc.constantFrom(1, 7, 30, 365);

/** Any condition that a member's days and spending decide. */
export const anyCondition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ kind: fc.constant('joined' as const), daysAgo: range }),
  fc.record({ kind: fc.constant('last' as const), of, daysAgo: range }),
  fc.record({ kind: fc.constant('days' as const), of, within, times: range }),
  fc.record({ kind: fc.constant('spent' as const), within, fen: range }).map((condition) => ({
    ...condition,
    fen: {
      from: condition.fen.from === null ? null : condition.fen.from * 1000,
      to: condition.fen.to === null ? null : condition.fen.to * 1000,
    },
  })),
  fc.record({ kind: fc.constant('points' as const), points: range }),
);

/** Any rule made of those. */
export const anyRule: fc.Arbitrary<Rule> = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3 },
    anyCondition,
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('not' as const), of: tie('rule') }),
  ),
})).rule;
