import { type Result, accept, refuse } from '../kernel/result';
import { setConsent } from './consents';
import { noteGrants, switchGrant } from './grants';
import type { ReachCommand, ReachEvent, ReachRefusal } from './messages';
import type { Reach } from './model';
import { decideOffers } from './offers';
import { unread } from './queries';
import { noteDelivery, settleMessage, takeMessage } from './sending';
import type { ReachTerms } from './terms';

type Decision = Result<readonly ReachEvent[], ReachRefusal>;
type Kind = ReachCommand['kind'];
type Decide<K extends Kind> = (
  terms: ReachTerms,
  reach: Reach,
  command: Extract<ReachCommand, { kind: K }>,
) => Decision;

const decisions: { readonly [K in Kind]: Decide<K> } = {
  'set-consent': setConsent,
  'note-grants': noteGrants,
  'switch-grant': switchGrant,
  'note-delivery': (_, reach, command) => accept(noteDelivery(reach, command)),
  'decide-offers': (terms, reach, command) => accept(decideOffers(terms, reach, command)),
  'take-message': (terms, reach, command) => accept(takeMessage(terms, reach, command)),
  'settle-message': (_, reach, command) =>
    [...reach.open, ...reach.touches].some(({ id }) => id === command.message)
      ? accept(settleMessage(reach, command))
      : refuse({ code: 'no-such-message' }),
  'read-inbox': (_, reach, { at }) =>
    accept(unread(reach) === 0 ? [] : [{ kind: 'inbox-read', at }]),
};

/** Decides a command on how a member is reached. */
export const decide = (terms: ReachTerms, reach: Reach, command: ReachCommand): Decision =>
  (decisions[command.kind] as Decide<Kind>)(terms, reach, command);
