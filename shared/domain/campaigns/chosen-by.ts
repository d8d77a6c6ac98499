import { type Rule, partsOf } from '../segments';
import type { CampaignTerms } from './model';

/** What can be said of a member without looking at what they did. */
const plain: readonly Rule['kind'][] = ['all', 'any', 'not', 'tier', 'source', 'joined', 'tag'];

/** Whether members are chosen by what they did before: who said no to that is then left out. */
export const isPersonalised = ({
  template,
  audience,
}: Pick<CampaignTerms, 'template' | 'audience'>): boolean =>
  template === 'recall' || partsOf(audience).some(({ kind }) => !plain.includes(kind));
