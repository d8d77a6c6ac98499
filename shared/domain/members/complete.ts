import { begin } from './begin';
import type { Member } from './model';

/** A state stored before some capability was there, with what that capability begins with. */
export function complete(stored: Member): Member {
  const { id, no, source, enrolledOn: on, tier } = stored;
  const { settled: standing, rulesVersion: tierRulesVersion } = tier;
  const begun = begin({
    kind: 'member-enrolled',
    id,
    no,
    on,
    source,
    inviter: null,
    standing,
    tierRulesVersion,
  });
  return { ...begun, ...stored };
}
