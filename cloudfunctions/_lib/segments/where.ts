import { type Day, addDays } from '../../../shared/domain/kernel/day';
import type { Condition, Range, Rule } from '../../../shared/domain/segments';
import { command as _ } from '../cloudbase/documents';

type Fields = Readonly<Record<string, unknown>>;

/** What the database can say of a rule: nobody outside `fields` is in it; `exact` when everybody inside is. */
export type Narrowed = Readonly<{ fields: Fields; exact: boolean }>;

/** The part of a rule that stored fields tell, as of now. */
export function narrowed(rule: Rule, today: Day): Narrowed {
  if (rule.kind === 'all') {
    return rule.of.map((each) => narrowed(each, today)).reduce(both, { fields: {}, exact: true });
  }
  const fields = rule.kind === 'any' || rule.kind === 'not' ? null : fieldsOf(rule, today);
  return fields === null ? { fields: {}, exact: false } : { fields, exact: true };
}

/** Two of one field would be one for the database: the second is left to be looked at. */
function both(one: Narrowed, other: Narrowed): Narrowed {
  const overlap = Object.keys(other.fields).some((field) => field in one.fields);
  if (overlap) return { ...one, exact: false };
  return { fields: { ...one.fields, ...other.fields }, exact: one.exact && other.exact };
}

type Kind = Condition['kind'];
type FieldsOf<K extends Kind> = (
  condition: Extract<Condition, { kind: K }>,
  today: Day,
) => Fields | null;

const stored: { readonly [K in Kind]?: FieldsOf<K> } = {
  tier: ({ tiers }) => ({ 'state.tier.standing.tier': _.in([...tiers]) }),
  source: ({ sources }) => ({
    'state.source': _.in(sources.map((source) => (source === 'none' ? null : source))),
  }),
  'first-store': ({ stores }) => ({ 'state.visits.firstStore': _.in([...stores]) }),
  tag: ({ tags }) => ({ 'state.tags.tag': _.in([...tags]) }),
  joined: ({ daysAgo }, today) => ({ 'state.enrolledOn': daysBack(daysAgo, today) }),
  last: ({ of, daysAgo }, today) =>
    of === 'visit' ? { 'state.visits.lastOn': daysBack(daysAgo, today) } : null,
};

const fieldsOf = (condition: Condition, today: Day): Fields | null =>
  (stored[condition.kind] as FieldsOf<Kind> | undefined)?.(condition, today) ?? null;

/** So many days ago is a range of days, the longest ago first. */
const daysBack = ({ from, to }: Range, today: Day) =>
  _.gte(to === null ? '' : addDays(today, -to)).and(_.lte(addDays(today, -(from ?? 0))));
