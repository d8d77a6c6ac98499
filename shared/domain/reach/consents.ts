import { type Result, accept, refuse } from '../kernel/result';
import { evolve } from './evolve';
import type { ConsentChoice, ReachEvent, ReachRefusal, SetConsent } from './messages';
import { type Reach, channels } from './model';
import { whyNotSent } from './offers';
import { receiptOf, wordingOf } from './queries';
import type { ReachTerms } from './terms';

/** Writes receipts of what was chosen; messages that wait and may not be sent any more are dropped at once. */
export function setConsent(
  terms: ReachTerms,
  reach: Reach,
  { choices, where, at }: SetConsent,
): Result<readonly ReachEvent[], ReachRefusal> {
  const events: ReachEvent[] = [];
  for (const choice of choices) {
    const refusal = refusalOf(terms, choice);
    if (refusal !== null) return refuse(refusal);
    const { purpose, channel, given, version } = choice;
    if (isSaid(reach, choice)) continue;
    events.push({ kind: 'consent-set', consent: { purpose, channel, given, version, at, where } });
  }
  const after = events.reduce(evolve, reach);
  const dropped = after.open
    // What the channel is being asked for cannot be taken back; what staff have not sent yet can.
    .filter(({ state }) => state !== 'sending')
    .flatMap((message): readonly ReachEvent[] => {
      const why = whyNotSent(terms, after, { message, addresses: channels, at });
      return why === null ? [] : [{ kind: 'message-dropped', message: message.id, why }];
    });
  return accept([...events, ...dropped]);
}

/** What can be taken back at any time, in any wording, can be given only to the words of today. */
function refusalOf(terms: ReachTerms, choice: ConsentChoice): ReachRefusal | null {
  const wording = wordingOf(terms, choice);
  if (wording === undefined) return { code: 'no-such-consent' };
  return choice.given && choice.version !== wording.version
    ? { code: 'consent-text-changed', version: wording.version }
    : null;
}

/** Said already, in these words. */
function isSaid(reach: Reach, choice: ConsentChoice): boolean {
  const receipt = receiptOf(reach, choice);
  return receipt?.given === choice.given && (!choice.given || receipt.version === choice.version);
}
