import type { Birthday } from '../birthday';
import type { Instant } from '../kernel/instant';

type At = Readonly<{ at: Instant }>;

/** The birthday told, changed or, with null, forgotten; `ofAge` is what the member says of being 14. */
export type TellBirthday = At
  & Readonly<{ kind: 'tell-birthday'; birthday: Birthday | null; ofAge: boolean }>;

/** Care shown to the member at a store, of a kind that the programme knows. */
export type ShowCare = At & Readonly<{ kind: 'show-care'; care: string; storeId: string }>;

/** Tags put on the member and taken off, and why. */
export type TagMember = At
  & Readonly<{
    kind: 'tag-member';
    put: readonly string[];
    take: readonly string[];
    reason: string;
  }>;

export type CareCommand = TellBirthday | ShowCare | TagMember;
