export { complianceOf, complianceRules } from './compliance';
export type { ComplianceProblem, Matter, RuleId } from './model';
export { ofCampaign } from './of-campaign';
export { ofJourney } from './of-journey';
export { ofMessage } from './of-message';
export { ofProgramme } from './of-programme';
