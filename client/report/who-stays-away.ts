import type { OutputOf } from '../../shared/contract/contract';
import type { churnReasons } from '../../shared/contract/operator/churn-reasons';
import type { costPerMember } from '../../shared/contract/operator/cost-per-member';
import type { dwell } from '../../shared/contract/operator/dwell';
import type { lifetimeValue } from '../../shared/contract/operator/lifetime-value';
import type { pathBeforeLapse } from '../../shared/contract/operator/path-before-lapse';
import { type Lines, table } from './table';
import type { Words } from './words';

type Value = OutputOf<typeof lifetimeValue>;
type Cost = OutputOf<typeof costPerMember>;
type Reasons = OutputOf<typeof churnReasons>;
type Path = OutputOf<typeof pathBeforeLapse>;
type Dwell = OutputOf<typeof dwell>;

const yuan = (fen: number): string => `¥${(fen / 100).toFixed(2)}`;
const orNobody = (fen: number | null, { nobody }: Words): string =>
  fen === null ? nobody : yuan(fen);

/** What cohorts have paid, month by month: what is not closed says so, what is to come is not yet. */
export function valueLines({ asOf, definition, cohorts, pooled }: Value, say: Words): Lines {
  type Figure = Value['cohorts'][number]['months'][number];
  const figure = (one: Figure): string =>
    one.kind === 'not-yet' ? say.notYet : yuan(one.fen) + (one.kind === 'running' ? say.soFar : '');
  const known = (months: readonly Figure[]) => months.filter(({ kind }) => kind !== 'not-yet');
  return [
    `${say.value}, ${say.asOf(asOf)}`,
    `  ${say.definitions?.value ?? definition}`,
    ...table([
      say.valueHead,
      ...cohorts.map(({ month, members, fen, perMember, months }) => [
        ...[month, String(members), yuan(fen), orNobody(perMember, say)],
        ...known(months).map(figure),
      ]),
    ]),
    say.pooled,
    ...table(
      pooled
        .filter(({ members }) => members > 0)
        .map(({ age, members, toDatePerMember }) => [
          ...[say.age(age), orNobody(toDatePerMember, say), String(members)],
        ]),
    ),
  ];
}

/** What was given, and what it comes to for each who stayed and each who came; nobody is never 0. */
export function costLines({ asOf, from, cost, retained, acquired }: Cost, say: Words): Lines {
  const { couponFen, points, pointsFen, fen, definition } = cost;
  return [
    `${say.cost}, ${from} ~ ${asOf}`,
    `  ${yuan(fen)}  ${say.costs(yuan(couponFen), points, yuan(pointsFen))}`,
    `  ${say.definitions?.cost ?? definition}`,
    ...table([
      [
        say.retained,
        say.each(orNobody(retained.fenEach, say), `${retained.members}/${retained.of}`),
        say.definitions?.retained ?? retained.definition,
      ],
      [
        say.acquired,
        say.each(orNobody(acquired.fenEach, say), String(acquired.members)),
        say.definitions?.acquired ?? acquired.definition,
      ],
    ]),
  ];
}

export function reasonLines({ from, to, definition, ...told }: Reasons, say: Words): Lines {
  return [
    `${say.reasons}, ${from} ~ ${to}: ${say.asked(told.asked, told.lapsed)}`,
    `  ${say.definitions?.reasons ?? definition}`,
    ...table(
      told.reasons
        .filter(({ members }) => members > 0)
        .map(({ reason, name, members, of }) => [
          say.definitions === null ? name : reason,
          `${members}/${of}`,
        ]),
    ),
  ];
}

export function pathLines({ from, to, definition, ...told }: Path, say: Words): Lines {
  const trend = (
    kind: 'gap' | 'basket',
    { more, same, less, unknown, ...one }: Path['gaps'],
  ): Lines => {
    const counts = [more, same, less, unknown].map((n, i) => `${say.trends[i] ?? ''} ${n}`);
    return [say[kind], counts.join(' · '), say.definitions?.[kind] ?? one.definition];
  };
  return [
    `${say.path}, ${from} ~ ${to}`,
    `  ${say.definitions?.path ?? definition}`,
    ...table([
      ...told.lastActs
        .filter(({ members }) => members > 0)
        .map(({ name, act, members, of }) => [
          ...[`${say.lastAct}: ${say.definitions === null ? name : act}`, `${members}/${of}`],
        ]),
      trend('gap', told.gaps),
      trend('basket', told.baskets),
    ]),
  ];
}

export function dwellLines({ definition, consenting, of, pages }: Dwell, say: Words): Lines {
  const seconds = (some: number | null): string => (some === null ? say.tooFew : say.seconds(some));
  return [
    `${say.dwell}: ${say.consenting(consenting, of)}`,
    `  ${say.definitions?.dwell ?? definition}`,
    ...table(
      pages
        .filter(({ members }) => members > 0)
        .map(({ page, members, median, mean }) => [
          ...[page, say.dwellLine(members, seconds(median), seconds(mean))],
        ]),
    ),
  ];
}
