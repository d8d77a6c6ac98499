import { type Problem, distinct, problem } from '../kernel/problem';
import { channelFacts } from './channels';
import { categoryOf } from './queries';
import type { ReachTerms } from './terms';

/** Hours in which nobody is written to, whatever a shop sets. */
const NIGHT = { from: 22, to: 8 };

/** Everything that is wrong with how members are reached, field by field. */
export const checkReach = (terms: ReachTerms): readonly Problem[] => [
  ...distinct('reach.categories', terms.categories),
  ...distinct('reach.templates', terms.templates),
  ...distinct(
    'reach.channels',
    terms.channels.map(({ channel: id }) => ({ id })),
  ),
  ...distinct(
    'reach.wordings',
    terms.wordings.map(({ purpose, channel }) => ({ id: `${purpose}:${channel ?? ''}` })),
  ),
  ...problem(!coversNight(terms.quiet), 'reach.quiet', 'quiet-at-least-from-22-to-8'),
  ...templates(terms),
  ...wordings(terms),
];

const coversNight = ({ from, to }: ReachTerms['quiet']): boolean =>
  from > to && from <= NIGHT.from && to >= NIGHT.to;

/** A template is promised for one thing, and that is never marketing. */
const templates = (terms: ReachTerms): readonly Problem[] =>
  terms.templates.flatMap(({ category, templateId }, i) => {
    const at = `reach.templates.${i}`;
    const found = categoryOf(terms, category);
    const same = terms.templates.findIndex(
      (other) => other.templateId === templateId || other.category === category,
    );
    return [
      ...problem(found === undefined, `${at}.category`, 'no-such-category'),
      ...problem(
        found?.purpose === 'marketing',
        `${at}.category`,
        'subscribe-carries-no-marketing',
      ),
      ...problem(same !== i, `${at}.templateId`, 'one-template-one-category'),
    ];
  });

/** Where marketing needs a yes, there are words to say yes to. */
const wordings = ({ channels, wordings: said }: ReachTerms): readonly Problem[] =>
  channels.flatMap(({ channel }, i) => {
    const { mayCarryMarketing } = channelFacts[channel];
    const isSaid = said.some((one) => one.purpose === 'marketing' && one.channel === channel);
    return problem(mayCarryMarketing && !isSaid, `reach.channels.${i}`, 'no-wording-for-marketing');
  });
