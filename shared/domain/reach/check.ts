import { type Problem, distinct, problem } from '../kernel/problem';
import { channelFacts } from './channels';
import { categoryOf } from './queries';
import type { ReachTerms } from './terms';

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
  ...templates(terms),
  ...wordings(terms),
];

/** A template is promised for one thing, and bears a title of its own: WeChat asks for one of two that are called the same. */
const templates = (terms: ReachTerms): readonly Problem[] =>
  terms.templates.flatMap(({ category, templateId, title }, i) => {
    const at = `reach.templates.${i}`;
    const isKnown = categoryOf(terms, category) !== undefined;
    const namesake = terms.templates.findIndex((other) => other.title === title);
    const same = terms.templates.findIndex(
      (other) => other.templateId === templateId || other.category === category,
    );
    return [
      ...problem(!isKnown, `${at}.category`, 'no-such-category'),
      ...problem(same !== i, `${at}.templateId`, 'one-template-one-category'),
      ...problem(namesake !== i, `${at}.title`, 'one-title-one-template'),
    ];
  });

/** Where marketing needs a yes, there are words to say yes to. */
const wordings = ({ channels, wordings: said }: ReachTerms): readonly Problem[] =>
  channels.flatMap(({ channel }, i) => {
    const { mayCarryMarketing } = channelFacts[channel];
    const isSaid = said.some((one) => one.purpose === 'marketing' && one.channel === channel);
    return problem(mayCarryMarketing && !isSaid, `reach.channels.${i}`, 'no-wording-for-marketing');
  });
