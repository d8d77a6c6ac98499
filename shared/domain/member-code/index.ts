export { codeMac, memberCode } from './make';
export type { CodeKey, CodeParts, CodePurpose, CodeStep, NotAMemberCode, ShownCode } from './model';
export { groupedCode, parseMemberCode } from './parse';
export { candidateSteps, dayOfStep, secondsLeft, step } from './steps';
