import type { OutputOf } from '../../shared/contract/contract';
import type { baskets } from '../../shared/contract/operator/baskets';
import type { behaviour } from '../../shared/contract/operator/behaviour';
import type { quadrantFlows } from '../../shared/contract/operator/quadrant-flows';
import type { rfm } from '../../shared/contract/operator/rfm';

type Behaviour = OutputOf<typeof behaviour>;
type Flows = OutputOf<typeof quadrantFlows>;
type Quadrant = Flows['quadrants'][number]['quadrant'];
type Rfm = OutputOf<typeof rfm>;

/** What helps in each quadrant. */
const playbook: Readonly<Record<Quadrant, Readonly<{ zh: string; en: string }>>> = {
  'new-activation': {
    zh: '一周内说一声，送一张只在头一个月能用的券',
    en: 'Say hello within a week, with a coupon that holds for the first month only',
  },
  'new-retention': {
    zh: '告诉离下一等级还差多少，邀请参加店里的活动',
    en: 'Tell what is missing to the next tier, and ask them to an event',
  },
  'old-activation': {
    zh: '守住权益和新品，少打扰，请他们带朋友',
    en: 'Keep benefits and news coming, disturb little, let them bring friends',
  },
  'lost-recall': {
    zh: '先问原因，再发召回；留一组不发，看真正带回多少',
    en: 'Ask why first, then call back; hold some out to see what it really brings',
  },
};

const of = (members: number, all: number): string =>
  `${members}/${all}`.padEnd(14)
  + (all < 30 ? '' : `${((members / all) * 100).toFixed(1)}%`).padEnd(8);

/** The quadrants on two days, the ways between them, and what helps in each. */
export function flowLines({ from, to, quadrants, flows, complete }: Flows): readonly string[] {
  if (!complete) return [`Quadrants from ${from} to ${to}: not yet, members are still being read`];
  return [
    `Quadrants, data as of ${from} and ${to}`,
    ...quadrants.flatMap(({ quadrant, before, after }) => [
      `  ${quadrant.padEnd(18)}${before} to ${after}`,
      `  ${' '.repeat(18)}${playbook[quadrant].zh}`,
      `  ${' '.repeat(18)}${playbook[quadrant].en}`,
    ]),
    ...flows
      .filter(({ members }) => members > 0)
      .map((flow) => `    ${flow.from.padEnd(16)}> ${flow.to.padEnd(16)}${flow.members}`),
  ];
}

/** The stages, and how often members came. */
export function behaviourLines(told: Behaviour): readonly string[] {
  const { asOf, of: all, stages, visits, complete } = told;
  if (!complete) return [`Behaviour as of ${asOf}: not yet, ${told.seen} members read so far`];
  return [
    `Stages, data as of ${asOf}`,
    ...stages.flatMap(({ stage, members, definition, english }) => [
      `  ${stage.padEnd(18)}${of(members, all)}${definition}`,
      `  ${' '.repeat(40)}${english}`,
    ]),
    ...visits.flatMap(({ within, rows }) => [
      `Members by days they came, the last ${within} days`,
      ...rows.map(({ days, members }) => `  ${`${days}`.padEnd(18)}${of(members, all)}`.trimEnd()),
    ]),
  ];
}

/** Buyers by recency and frequency, all amounts together. */
export function rfmLines({ asOf, definition, marks, table, buyers }: Rfm): readonly string[] {
  const scores = [5, 4, 3, 2, 1];
  const cell = (r: number, f: number): number =>
    table
      .filter((row) => row.r === r && row.f === f)
      .reduce((sum, { members }) => sum + members, 0);
  return [
    `Buyers by recency and frequency, ${buyers} of them, data as of ${asOf}`,
    `  ${definition}`,
    `  fifths end at: ${marks.recency.join(', ')} days; ${marks.frequency.join(', ')} purchase days; ${marks.money.map((fen) => (fen / 100).toFixed(2)).join(', ')} yuan`,
    `  ${'R\\F'.padEnd(6)}${scores.map((f) => `${f}`.padStart(7)).join('')}`,
    ...scores.map(
      (r) => `  ${`${r}`.padEnd(6)}${scores.map((f) => `${cell(r, f)}`.padStart(7)).join('')}`,
    ),
  ];
}

/** What was paid and kept per purchase. */
export function basketLines({
  purchases,
  meanFen,
  bands,
  definition,
}: OutputOf<typeof baskets>): readonly string[] {
  const yuan = (fen: number): string => (fen / 100).toFixed(0);
  return [
    `Baskets: ${purchases} purchases, mean ${meanFen === null ? 'not yet' : (meanFen / 100).toFixed(2)} yuan`,
    `  ${definition}`,
    ...bands
      .filter((band) => band.purchases > 0)
      .map(({ fromFen, beforeFen, purchases: its }) => {
        const range = `${yuan(fromFen)} to ${beforeFen === null ? 'more' : `under ${yuan(beforeFen)}`}`;
        return `  ${range.padEnd(18)}${of(its, purchases)}`.trimEnd();
      }),
  ];
}
