/** Where a member is on the way from a first visit to bringing friends. */
export const stages = ['welcome', 'ice-break', 'trust', 'conversion', 'referral'] as const;
export type Stage = (typeof stages)[number];

/** Words for staff to say or send (话术): the stage they are for, the question they answer, and the text to copy. */
export type Script = Readonly<{
  id: string;
  stage: Stage;
  question: string;
  text: string;
}>;
