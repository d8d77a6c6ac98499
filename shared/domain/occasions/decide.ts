import { dayOf } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import { type Result, accept, refuse } from '../kernel/result';
import { outside } from '../kernel/window';
import type {
  Attendance,
  OccasionCommand,
  OccasionEvent,
  OccasionRefusal,
  OccasionTerms,
} from './model';
import { doorsOpenAt, takesPlaceAt, whyNotSignUp } from './queries';

type Decision = Result<OccasionEvent, OccasionRefusal>;
type Command<K extends OccasionCommand['kind']> = Extract<OccasionCommand, { kind: K }>;

/** Decides a member's part in one occasion: signing up, taking it back, coming. */
export function decide(
  terms: OccasionTerms,
  command: OccasionCommand,
  attendance: Attendance | undefined,
): Decision {
  switch (command.kind) {
    case 'sign-up':
      return signUp(terms, command, attendance);
    case 'cancel-sign-up':
      return cancel(terms, command, attendance);
    case 'scan-in':
      return scanIn(terms, command, attendance);
  }
}

function signUp(
  terms: OccasionTerms,
  { at, piece }: Command<'sign-up'>,
  attendance: Attendance | undefined,
): Decision {
  const { id, places } = terms;
  const refusal = whyNotSignUp(terms, attendance, at);
  if (refusal !== null) return refuse(refusal);
  if (places !== null && piece === null) return refuse({ code: 'occasion-full', places });
  return accept({ kind: 'occasion-signed-up', occasion: id, on: dayOf(at), place: piece });
}

function cancel(
  { id, signUp: { cancelUntil } }: OccasionTerms,
  { at }: Command<'cancel-sign-up'>,
  attendance: Attendance | undefined,
): Decision {
  if (attendance?.state !== 'signed-up') return refuse({ code: 'not-signed-up' });
  if (at >= cancelUntil) return refuse({ code: 'too-late-to-cancel', cancelUntil });
  return accept({ kind: 'occasion-cancelled', occasion: id, on: dayOf(at) });
}

function scanIn(
  terms: OccasionTerms,
  { at, storeId }: Command<'scan-in'>,
  attendance: Attendance | undefined,
): Decision {
  const refused = notNowOrHere(terms, at, storeId);
  if (refused !== null) return refuse(refused);
  if (attendance?.state === 'attended') return refuse({ code: 'already-scanned-in' });
  const signedUp = attendance?.state === 'signed-up';
  if (!signedUp && !terms.walkIn) return refuse({ code: 'not-signed-up' });
  const came = { occasion: terms.id, storeId, on: dayOf(at), signedUp };
  return accept({ kind: 'occasion-attended', ...came });
}

function notNowOrHere(terms: OccasionTerms, at: Instant, storeId: string): OccasionRefusal | null {
  if (!takesPlaceAt(terms, storeId)) return { code: 'occasion-elsewhere', stores: terms.stores };
  const opensAt = doorsOpenAt(terms);
  if (at < opensAt) return { code: 'doors-not-open-yet', opensAt };
  return outside({ from: null, until: terms.endsAt }, at);
}
