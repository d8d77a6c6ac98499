import type { Instant } from '../kernel/instant';
import { channelFacts } from './channels';
import type { ChannelObstacle } from './messages';
import type {
  Channel,
  Consent,
  ConsentSubject,
  Grant,
  Message,
  MessagePurpose,
  Purpose,
  Reach,
  Touch,
} from './model';
import type { ConsentWording, MessageCategory, MessageTemplate, ReachTerms } from './terms';

const isAbout =
  ({ purpose, channel }: ConsentSubject) =>
  (one: ConsentSubject): boolean =>
    one.purpose === purpose && one.channel === channel;

/** The receipt of the latest act on a consent, or null where there was none. */
export const receiptOf = ({ consents }: Reach, subject: ConsentSubject): Consent | null =>
  consents.find(isAbout(subject)) ?? null;

export const wordingOf = (
  { wordings }: ReachTerms,
  subject: ConsentSubject,
): ConsentWording | undefined => wordings.find(isAbout(subject));

/** Whether silence is a yes: service and choosing by what is known, until the member says no. */
export function heldUnlessRefused({ purpose, channel }: ConsentSubject): boolean {
  if (purpose === 'service' || purpose === 'personalise') return true;
  return channel !== null && channelFacts[channel].marketingNeeds === 'no-refusal';
}

/** Whether the member agrees to something at this moment. */
export const agrees = (reach: Reach, purpose: Purpose, channel: Channel | null): boolean =>
  receiptOf(reach, { purpose, channel })?.given ?? heldUnlessRefused({ purpose, channel });

/** Whether anything may be chosen by what the member did before; asked whenever that is decided. */
export const mayPersonalise = (reach: Reach): boolean => agrees(reach, 'personalise', null);

export const categoryOf = ({ categories }: ReachTerms, id: string): MessageCategory | undefined =>
  categories.find((category) => category.id === id);

export const templateOf = ({ templates }: ReachTerms, id: string): MessageTemplate | undefined =>
  templates.find((template) => template.id === id);

/** The template that carries a category, or undefined. */
export const templateFor = (
  { templates }: ReachTerms,
  category: string,
): MessageTemplate | undefined => templates.find((template) => template.category === category);

export const grantOf = ({ grants }: Reach, template: string): Grant | undefined =>
  grants.find((grant) => grant.template === template);

/** One-time grants that are not spent. */
export const countOf = (reach: Reach, template: string): number =>
  grantOf(reach, template)?.count ?? 0;

/** One-time grants that no message on its way will spend. */
export function freeGrants(reach: Reach, template: string): number {
  const held = reach.open.filter((message) => message.template === template).length;
  return Math.max(0, countOf(reach, template) - held);
}

/** Whether one more message of a template can be sent. */
const isGranted = (reach: Reach, { id, kind }: MessageTemplate): boolean =>
  kind === 'long-term' ? grantOf(reach, id)?.open === true : freeGrants(reach, id) > 0;

/** A message of a category, asked to go by a channel to a member who has addresses on some. */
type Carried = Readonly<{
  terms: ReachTerms;
  reach: Reach;
  channel: Channel;
  category: Pick<MessageCategory, 'id' | 'purpose'>;
  addresses: readonly Channel[];
  /** It has a grant put by for it already. */
  isReserved?: boolean;
}>;

const mayCarry = ({ category, channel }: Carried): boolean =>
  category.purpose === 'service' || channelFacts[channel].mayCarryMarketing;

function mayBeGranted({ terms, reach, channel, category, isReserved = false }: Carried): boolean {
  if (!channelFacts[channel].needsGrant) return true;
  const template = templateFor(terms, category.id);
  return template !== undefined && (isReserved || isGranted(reach, template));
}

/** What a channel needs, in the order in which it is told what is missing. */
const needs: readonly (readonly [ChannelObstacle, (carried: Carried) => boolean])[] = [
  ['closed', ({ terms, channel }) => terms.channels.some((one) => one.channel === channel)],
  ['no-marketing', mayCarry],
  ['no-address', ({ addresses, channel }) => addresses.includes(channel)],
  ['no-consent', ({ reach, category, channel }) => agrees(reach, category.purpose, channel)],
  ['no-grant', mayBeGranted],
];

/** Why a channel does not carry messages of a category to this member now, or null when it does. */
export const channelObstacle = (carried: Carried): ChannelObstacle | null =>
  needs.find(([, isMet]) => !isMet(carried))?.[0] ?? null;

const isMarketing = ({ purpose }: Readonly<{ purpose: MessagePurpose }>): boolean =>
  purpose === 'marketing';

/** Marketing touches after an instant, of one category or of all. */
export const touchesSince = (
  { touches }: Reach,
  since: Instant,
  category: string | null = null,
): readonly Touch[] =>
  touches.filter(
    (touch) =>
      isMarketing(touch) && touch.at > since && (category === null || touch.category === category),
  );

/** Marketing messages on their way. */
export const marketingOpen = ({ open }: Reach): readonly Message[] => open.filter(isMarketing);

/** Messages that arrived since the inbox was last read. */
export const unread = ({ touches, readUpTo }: Reach): number =>
  touches.filter(({ at }) => at > readUpTo).length;
