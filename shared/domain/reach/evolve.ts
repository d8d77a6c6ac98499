import { HOUR, type Instant } from '../kernel/instant';
import { PAIRED_WITHIN } from './paired';
import { KEPT_DAYS } from './kept';
import type { ReachEvent } from './messages';
import type { Consent, Grant, Message, Reach, Touch } from './model';
import { grantOf } from './queries';

const KEPT = KEPT_DAYS * 24 * HOUR;

/** Service touches that are remembered. */
const SERVICE_KEPT = 30;

type Kind = ReachEvent['kind'];
type Step<K extends Kind> = (reach: Reach, event: Extract<ReachEvent, { kind: K }>) => Reach;

const withConsent = (reach: Reach, consent: Consent): Reach => ({
  ...reach,
  consents: [
    ...reach.consents.filter(
      ({ purpose, channel }) => purpose !== consent.purpose || channel !== consent.channel,
    ),
    consent,
  ],
});

const withGrant = (reach: Reach, template: string, change: (grant: Grant) => Grant): Reach => {
  const begun = { count: 0, open: false, answer: 'reject', answeredAt: 0, unpaired: [] } as const;
  const grant = grantOf(reach, template) ?? { template, ...begun };
  const others = reach.grants.filter((one) => one.template !== template);
  return { ...reach, grants: [...others, change(grant)] };
};

const answered: Step<'grant-answered'> = (reach, event) =>
  withGrant(reach, event.template, ({ unpaired, count, open, template }) => {
    const { answer, by, at, credited, pairedWith } = event;
    const recent = unpaired.filter((one) => at - one.at <= PAIRED_WITHIN);
    const pair = recent.findIndex((one) => one.by !== by && one.at === pairedWith);
    const others = pair < 0 ? recent : recent.filter((_, i) => i !== pair);
    const isNew = answer === 'accept' && pair < 0;
    return {
      template,
      count: count + credited,
      open: event.longTerm ? answer === 'accept' : open,
      answer,
      answeredAt: at,
      unpaired: isNew ? [...others, { by, at }] : others,
    };
  });

const withMessage = (reach: Reach, id: string, change: Partial<Message>): Reach => ({
  ...reach,
  open: reach.open.map((message) => (message.id === id ? { ...message, ...change } : message)),
});

const without = (reach: Reach, id: string): Reach => ({
  ...reach,
  open: reach.open.filter((message) => message.id !== id),
});

const settled: Step<'message-settled'> = (reach, { message: id, outcome, at, spent }) => {
  if (outcome === 'created' || outcome === 'confirmed') {
    return withMessage(reach, id, { state: outcome });
  }
  const known = [...reach.open, ...reach.touches].find((one) => one.id === id);
  if (known === undefined) return reach;
  const paid =
    known.template === null || spent === 0
      ? reach
      : withGrant(reach, known.template, (grant) => ({ ...grant, count: grant.count - spent }));
  const touches = paid.touches.filter((touch) => touch.id !== id);
  const closed = without({ ...paid, touches }, id);
  return outcome === 'failed' ? closed : withTouch(closed, touchOf(known, outcome, at));
};

/** A touch that was unknown keeps its time: that is when it may have arrived. */
const touchOf = (known: Message | Touch, state: Touch['state'], at: Instant): Touch => {
  const { id, category, purpose, channel, template } = known;
  return { id, category, purpose, channel, template, at: 'at' in known ? known.at : at, state };
};

function withTouch(reach: Reach, touch: Touch): Reach {
  const recent = [...reach.touches, touch].filter(({ at }) => at > touch.at - KEPT);
  const service = recent.filter(({ purpose }) => purpose === 'service').slice(-SERVICE_KEPT);
  const touches = recent.filter((one) => one.purpose === 'marketing' || service.includes(one));
  return { ...reach, touches };
}

const steps: { readonly [K in Kind]: Step<K> } = {
  'consent-set': (reach, { consent }) => withConsent(reach, consent),
  'grant-answered': answered,
  'grant-switched': (reach, { template, on, longTerm }) =>
    withGrant(reach, template, (grant) => ({
      ...grant,
      count: on ? grant.count : 0,
      open: longTerm && on,
      answer: on ? 'accept' : 'reject',
    })),
  'grant-corrected': (reach, { template }) =>
    withGrant(reach, template, (grant) => ({ ...grant, count: 0, open: false })),
  'message-reserved': (reach, { message }) => ({ ...reach, open: [...reach.open, message] }),
  'offer-passed-over': (reach) => reach,
  'message-postponed': (reach, { message, notBefore }) =>
    withMessage(reach, message, { notBefore }),
  'message-dropped': (reach, { message }) => without(reach, message),
  'message-taken': (reach, { message, at }) =>
    withMessage(reach, message, { state: 'sending', takenAt: at }),
  'message-settled': settled,
  'inbox-read': (reach, { at }) => ({ ...reach, readUpTo: at }),
};

export const evolve = (reach: Reach, event: ReachEvent): Reach =>
  (steps[event.kind] as Step<Kind>)(reach, event);
