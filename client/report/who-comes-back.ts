import type { OutputOf } from '../../shared/contract/contract';
import type { headline } from '../../shared/contract/operator/headline';
import type { retention } from '../../shared/contract/operator/retention';

type Headline = OutputOf<typeof headline>;
type Retention = OutputOf<typeof retention>;
type Share = Readonly<{ hits: number; of: number }>;

/** Under so many a share is only counts. */
const FEW = 30;

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

const said = ({ hits, of }: Share): string => {
  if (of === 0) return 'not yet';
  const counts = `${hits}/${of}`;
  return of < FEW ? counts : `${percent(hits / of)} (${counts})`;
};

/** The few numbers, each with what it counts. */
export function headlineLines({ asOf, returned, churn }: Headline): readonly string[] {
  const { base, cohortLoss, dormant, days } = churn;
  const line = (name: string, share: Share & Readonly<{ definition: string }>): string =>
    `  ${name.padEnd(26)}${said(share).padEnd(24)}${share.definition}`;
  return [
    `Who comes back, data as of ${asOf}`,
    line('next day', returned.nextDay),
    line('day 7', returned.day7),
    line('day 30', returned.day30),
    line(`churn of the base, ${days} days`, base),
    `  ${' '.repeat(26)}active ${base.of} - ${base.hits} churned + ${base.joined} new + ${base.returned} returned = ${base.active}`,
    line(`cohort loss, ${days} days`, cohortLoss),
    line(`dormant, ${days} days`, dormant),
  ];
}

/** Each measure pooled with its interval, then the trend of the first one. */
export function retentionLines({ measures, from, to }: Retention): readonly string[] {
  const [first] = measures;
  return [
    `Members whose first visit was from ${from} to ${to}, all that can be known`,
    ...measures.map(({ definition, pooled }) => {
      const { interval } = pooled;
      const between =
        interval === null ? '' : `95% ${percent(interval.low)} to ${percent(interval.high)}`;
      return `  ${said(pooled).padEnd(24)}${between.padEnd(24)}${definition}`;
    }),
    ...(first === undefined ? [] : [`Over time: ${first.definition}`]),
    ...(first?.trend ?? []).map(({ period, final, hits, of, change }) => {
      const so = final ? '' : ' (so far)';
      const changed =
        change === null
          ? ''
          : `${signed(change.low)} to ${signed(change.high)} points on the week before`;
      return `  ${period}  ${(said({ hits, of }) + so).padEnd(30)}${changed}`.trimEnd();
    }),
  ];
}

const signed = (share: number): string =>
  `${share < 0 ? '−' : '+'}${Math.abs(share * 100).toFixed(1)}`;
