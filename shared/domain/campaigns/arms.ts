import type { Arm, CampaignRules, CampaignTerms } from './model';

/** The arm that a draw gives. */
export const armOf = (
  { holdoutPermille }: Pick<CampaignTerms, 'holdoutPermille'>,
  draw: number,
): Arm => (draw * 1000 < holdoutPermille ? 'holdout' : 'treated');

/** Whether every campaign leaves a member alone. */
export const isLeftAlone = ({ universalHoldoutPermille }: CampaignRules, draw: number): boolean =>
  draw * 1000 < universalHoldoutPermille;
